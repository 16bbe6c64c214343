import type { BlockText } from './block-text.ts';
import type { FeatureGroup } from './feature-group.ts';
import { PHRASE_KINDS } from './find-phrases.ts';
import type { Block } from './page.ts';

/** What a line says by itself: its length, links, punctuation, digits and the phrases it begins or ends with. */
export function textFeatures(blocks: readonly Block[], texts: readonly BlockText[]): FeatureGroup {
  const names = [
    ...[
      'characters',
      'words',
      'wordLength',
      'linkRatio',
      'links',
      'boldRatio',
      'italicRatio',
      'sentenceEnds',
      'commas',
      'punctuationRatio',
      'endsLikeSentence',
      'endsWithColon',
      'startsBullet',
      'digitRatio',
      'hasUrl',
      'hasMail',
      'hasHandle',
      'hasCopyright',
      'hasPipe',
      'hasYear',
      'hasTime',
      'quoted',
      'bracketed',
      'question',
      'phraseKinds',
    ],
    ...PHRASE_KINDS.map((kind) => `says:${kind}`),
  ];
  return {
    names,
    fill: (index, row, offset) => {
      const block = blocks[index];
      const text = texts[index];
      if (block === undefined || text === undefined) return;
      const size = Math.max(1, block.text.length);
      const visible = Math.max(1, text.visible);
      let column = offset;
      row[column++] = Math.log1p(size);
      row[column++] = Math.log1p(text.words);
      row[column++] = visible / Math.max(1, text.words);
      row[column++] = Math.min(1, block.linkCharacters / visible);
      row[column++] = block.links;
      row[column++] = Math.min(1, block.boldCharacters / visible);
      row[column++] = Math.min(1, block.italicCharacters / visible);
      row[column++] = text.sentenceEnds;
      row[column++] = text.commas;
      row[column++] = text.punctuation / size;
      row[column++] = text.lastCharacter;
      row[column++] = text.endsWithColon;
      row[column++] = text.startsBullet;
      row[column++] = text.digits / size;
      row[column++] = text.hasUrl;
      row[column++] = text.hasMail;
      row[column++] = text.hasHandle;
      row[column++] = text.hasCopyright;
      row[column++] = text.hasPipe;
      row[column++] = text.hasYear;
      row[column++] = text.hasTime;
      row[column++] = text.quoted;
      row[column++] = text.bracketed;
      row[column++] = text.question;
      row[column++] = text.phraseKinds;
      for (let kind = 0; kind < PHRASE_KINDS.length; kind++) row[column++] = text.phrases[kind] ?? 0;
    },
  };
}
