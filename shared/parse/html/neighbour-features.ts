import type { BlockText } from './block-text.ts';
import { isProse } from './containers.ts';
import { HEADING_LEVELS } from './element-names.ts';
import type { FeatureColumns } from './feature-columns.ts';
import type { Block, Page } from './page.ts';
import { blockElement } from './place-features.ts';

const OFFSETS = [-3, -2, -1, 1, 2, 3] as const;
const PER_NEIGHBOUR = ['characters', 'linkRatio', 'prose', 'heading', 'phrase', 'sameParent'] as const;

/** How far into the text a place is counts only near its ends: long articles are no less articles. */
const NEAR_END = 6;
/** Farther headings and running text count as none. */
const FAR_LINES = 50;

export const NEIGHBOUR_FEATURES: readonly string[] = [
  ...OFFSETS.flatMap((offset) => PER_NEIGHBOUR.map((name) => `${name}@${offset}`)),
  'heading:distance',
  'heading:level',
  'heading:kind',
  'heading:linkRatio',
  'sinceProse',
  'untilProse',
  'proseIndex',
  'prosesLeft',
];

/** What a line tells of itself to those around it. */
interface LineFacts {
  readonly characters: number;
  readonly linkRatio: number;
  readonly prose: number;
  readonly heading: number;
  readonly phrase: number;
  readonly phraseKind: number;
  readonly parent: number;
}

/** The lines around a line: their lengths and links, the heading it stands under, how far running text is. */
export function fillNeighbourFeatures(
  page: Page,
  texts: readonly BlockText[],
  { values, width, first }: FeatureColumns,
): void {
  const facts = page.blocks.map((block, index) => factsOf(page, block, texts[index]));
  const count = facts.length;
  const nextProse = new Int32Array(count);
  let next = -1;
  let proses = 0;
  for (let index = count - 1; index >= 0; index--) {
    nextProse[index] = next;
    if (facts[index]?.prose !== 1) continue;
    next = index;
    proses++;
  }
  let heading = -1;
  let lastProse = -1;
  let prosesPassed = 0;
  for (let index = 0; index < count; index++) {
    const own = facts[index];
    const parent = own?.parent ?? -1;
    let column = index * width + first;
    for (const step of OFFSETS) {
      const fact = facts[index + step];
      values[column++] = fact?.characters ?? -1;
      values[column++] = fact?.linkRatio ?? -1;
      values[column++] = fact?.prose ?? -1;
      values[column++] = fact?.heading ?? -1;
      values[column++] = fact?.phrase ?? -1;
      values[column++] = fact !== undefined && fact.parent === parent ? 1 : 0;
    }
    const above = facts[heading];
    const following = nextProse[index] ?? -1;
    values[column++] = above === undefined ? FAR_LINES : Math.min(FAR_LINES, index - heading);
    values[column++] = above?.heading ?? 0;
    values[column++] = above?.phraseKind ?? -2;
    values[column++] = above?.linkRatio ?? 0;
    values[column++] = lastProse < 0 ? FAR_LINES : Math.min(FAR_LINES, index - lastProse);
    values[column++] = following < 0 ? FAR_LINES : Math.min(FAR_LINES, following - index);
    values[column++] = Math.min(NEAR_END, prosesPassed);
    values[column++] = Math.min(NEAR_END, proses - prosesPassed);
    if ((own?.heading ?? 0) > 0) heading = index;
    if (own?.prose !== 1) continue;
    lastProse = index;
    prosesPassed++;
  }
}

function factsOf(page: Page, block: Block, text: BlockText | undefined): LineFacts {
  const holder = page.elements[blockElement(page, block.element)];
  return {
    characters: Math.log1p(block.text.length),
    linkRatio: Math.min(1, block.linkCharacters / Math.max(1, text?.visible ?? 1)),
    prose: text !== undefined && isProse(text.visible, block.linkCharacters, text) ? 1 : 0,
    heading: HEADING_LEVELS.get(holder?.tag ?? '') ?? 0,
    phrase: text?.phrase ?? 0,
    phraseKind: text?.openingPhrase ?? -1,
    parent: holder?.parent ?? -1,
  };
}
