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
      const values = [
        Math.log1p(size),
        Math.log1p(text.words),
        visible / Math.max(1, text.words),
        Math.min(1, block.linkCharacters / visible),
        block.links,
        Math.min(1, block.boldCharacters / visible),
        Math.min(1, block.italicCharacters / visible),
        text.sentenceEnds,
        text.commas,
        text.punctuation / size,
        text.lastCharacter,
        text.endsWithColon,
        text.startsBullet,
        text.digits / size,
        text.hasUrl,
        text.hasMail,
        text.hasHandle,
        text.hasCopyright,
        text.hasPipe,
        text.hasYear,
        text.hasTime,
        text.quoted,
        text.bracketed,
        text.question,
        text.phraseKinds,
      ];
      row.set(values, offset);
      for (let kind = 0; kind < PHRASE_KINDS.length; kind++)
        row[offset + values.length + kind] = text.phrases[kind] ?? 0;
    },
  };
}
