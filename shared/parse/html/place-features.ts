import { ELEMENT_KINDS, fillSteps, type OwnKinds } from './element-kinds.ts';
import { HEADING_LEVELS } from './element-names.ts';
import type { FeatureColumns } from './feature-columns.ts';
import type { Page } from './page.ts';

const BLOCK_TAGS: readonly string[] = [
  'p',
  'div',
  'li',
  'td',
  'blockquote',
  'section',
  'article',
  'figcaption',
  'dd',
  'tr',
];

const OF_ELEMENT = ['heading', 'blockTag', 'inline', 'depth', 'hidden'] as const;

/** How many steps up an element of each kind is. */
export const STEP_FEATURES: readonly string[] = ELEMENT_KINDS.map((kind) => `to:${kind}`);

export const PLACE_FEATURES: readonly string[] = [...OF_ELEMENT, ...STEP_FEATURES];

/** Where a line stands: its own element, and how far up the nearest element of each kind is. */
export function fillPlaceFeatures(page: Page, kinds: OwnKinds, { values, width, first }: FeatureColumns): void {
  const { blocks, elements } = page;
  for (let index = 0; index < blocks.length; index++) {
    const own = blocks[index]?.element ?? -1;
    const element = elements[own];
    if (element === undefined) continue;
    const tag = elements[blockElement(page, own)]?.tag ?? '';
    const row = index * width + first;
    values[row] = HEADING_LEVELS.get(tag) ?? 0;
    values[row + 1] = BLOCK_TAGS.indexOf(tag) + 1;
    values[row + 2] = element.inline ? 1 : 0;
    values[row + 3] = element.depth;
    values[row + 4] = element.hidden ? 1 : 0;
    fillSteps(page, kinds, own, values, row + OF_ELEMENT.length);
  }
}

/** The nearest element around that is not inline. */
export function blockElement(page: Page, element: number): number {
  return page.elements[element]?.holder ?? element;
}

/** The element around one; itself at the top. */
export function elementAbove(page: Page, element: number): number {
  const parent = page.elements[element]?.parent ?? -1;
  return parent < 0 ? element : parent;
}
