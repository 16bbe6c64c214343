import type { BlockText } from './block-text.ts';
import type { FeatureColumns } from './feature-columns.ts';
import { PHRASE_KINDS } from './find-phrases.ts';
import type { Block } from './page.ts';

export const TEXT_FEATURES: readonly string[] = [
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
  ...PHRASE_KINDS.map((kind) => `says:${kind}`),
];

/** What a line says by itself: its length, links, punctuation, digits and the phrases it begins or ends with. */
export function fillTextFeatures(
  blocks: readonly Block[],
  texts: readonly BlockText[],
  { values, width, first }: FeatureColumns,
): void {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const text = texts[index];
    if (block === undefined || text === undefined) continue;
    const size = Math.max(1, block.text.length);
    const visible = Math.max(1, text.visible);
    let column = index * width + first;
    values[column++] = Math.log1p(size);
    values[column++] = Math.log1p(text.words);
    values[column++] = visible / Math.max(1, text.words);
    values[column++] = Math.min(1, block.linkCharacters / visible);
    values[column++] = block.links;
    values[column++] = Math.min(1, block.boldCharacters / visible);
    values[column++] = Math.min(1, block.italicCharacters / visible);
    values[column++] = text.sentenceEnds;
    values[column++] = text.commas;
    values[column++] = text.punctuation / size;
    values[column++] = text.lastCharacter;
    values[column++] = text.endsWithColon;
    values[column++] = text.startsBullet;
    values[column++] = text.digits / size;
    values[column++] = text.hasUrl;
    values[column++] = text.hasMail;
    values[column++] = text.hasHandle;
    values[column++] = text.hasCopyright;
    values[column++] = text.hasPipe;
    values[column++] = text.hasYear;
    values[column++] = text.hasTime;
    values[column++] = text.quoted;
    values[column++] = text.bracketed;
    values[column++] = text.question;
    values[column++] = text.phraseKinds;
    for (let kind = 0; kind < PHRASE_KINDS.length; kind++) values[column++] = text.phrases[kind] ?? 0;
  }
}
