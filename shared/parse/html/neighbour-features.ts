import type { BlockText } from './block-text.ts';
import { isProse } from './containers.ts';
import { HEADING_LEVELS } from './element-names.ts';
import type { FeatureGroup } from './feature-group.ts';
import { PHRASE_PLACE } from './find-phrases.ts';
import type { Page } from './page.ts';
import { blockElement } from './place-features.ts';

const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
const PER_NEIGHBOUR = ['characters', 'linkRatio', 'prose', 'heading', 'phrase', 'sameParent'] as const;

/** How far into the text a place is counts only near its ends: long articles are no less articles. */
const NEAR_END = 6;

/** The lines around a line: their lengths and links, the heading it stands under, how far running text is. */
export function neighbourFeatures(page: Page, texts: readonly BlockText[]): FeatureGroup {
  const facts = page.blocks.map((block, index) => {
    const text = texts[index];
    const element = blockElement(page, block.element);
    const phrases = text?.phrases ?? new Uint8Array(0);
    return {
      characters: Math.log1p(block.text.length),
      linkRatio: Math.min(1, block.linkCharacters / Math.max(1, text?.visible ?? 1)),
      prose: text !== undefined && isProse(text.visible, block.linkCharacters, text) ? 1 : 0,
      heading: HEADING_LEVELS.get(page.elements[element]?.tag ?? '') ?? 0,
      phrase: phrases.reduce((most, place) => Math.max(most, place), 0),
      phraseKind: phrases.findIndex((place) => place >= PHRASE_PLACE.start),
      parent: page.elements[element]?.parent ?? -1,
    };
  });
  const count = facts.length;
  const headingAt = new Int32Array(count).fill(-1);
  const lastProse = new Int32Array(count).fill(-1);
  const nextProse = new Int32Array(count).fill(-1);
  const proseIndex = new Int32Array(count);
  let heading = -1;
  let prose = -1;
  let proses = 0;
  facts.forEach((fact, index) => {
    headingAt[index] = heading;
    lastProse[index] = prose;
    proseIndex[index] = proses;
    if (fact.heading > 0) heading = index;
    if (fact.prose === 1) {
      prose = index;
      proses++;
    }
  });
  prose = -1;
  for (let index = count - 1; index >= 0; index--) {
    nextProse[index] = prose;
    if (facts[index]?.prose === 1) prose = index;
  }
  return {
    names: [
      ...OFFSETS.flatMap((offset) => PER_NEIGHBOUR.map((name) => `${name}@${offset}`)),
      'heading:distance',
      'heading:level',
      'heading:kind',
      'heading:linkRatio',
      'sinceProse',
      'untilProse',
      'proseIndex',
      'prosesLeft',
    ],
    fill: (index, row, offset) => {
      const parent = facts[index]?.parent ?? -1;
      let column = offset;
      for (const step of OFFSETS) {
        const fact = facts[index + step];
        row[column++] = fact?.characters ?? -1;
        row[column++] = fact?.linkRatio ?? -1;
        row[column++] = fact?.prose ?? -1;
        row[column++] = fact?.heading ?? -1;
        row[column++] = fact?.phrase ?? -1;
        row[column++] = fact !== undefined && fact.parent === parent ? 1 : 0;
      }
      const above = headingAt[index] ?? -1;
      const aboveFact = facts[above];
      row[column++] = above < 0 ? 50 : Math.min(50, index - above);
      row[column++] = aboveFact?.heading ?? 0;
      row[column++] = aboveFact === undefined ? -2 : aboveFact.phraseKind;
      row[column++] = aboveFact?.linkRatio ?? 0;
      row[column++] = (lastProse[index] ?? -1) < 0 ? 50 : Math.min(50, index - (lastProse[index] ?? 0));
      row[column++] = (nextProse[index] ?? -1) < 0 ? 50 : Math.min(50, (nextProse[index] ?? 0) - index);
      row[column++] = Math.min(NEAR_END, proseIndex[index] ?? 0);
      row[column++] = Math.min(NEAR_END, proses - (proseIndex[index] ?? 0));
    },
  };
}
