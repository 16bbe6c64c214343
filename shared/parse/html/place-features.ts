import { ELEMENT_KINDS, FAR } from './element-kinds.ts';
import { HEADING_LEVELS, INLINE_ELEMENTS } from './element-names.ts';
import type { FeatureGroup } from './feature-group.ts';
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

/** Where a line stands: its own element, and how far up the nearest element of each kind is. */
export function placeFeatures(page: Page, steps: Uint8Array): FeatureGroup {
  const width = ELEMENT_KINDS.length;
  return {
    names: ['heading', 'blockTag', 'inline', 'depth', 'hidden', ...ELEMENT_KINDS.map((kind) => `to:${kind}`)],
    fill: (index, row, offset) => {
      const block = page.blocks[index];
      const element = page.elements[block?.element ?? -1];
      if (block === undefined || element === undefined) return;
      const holder = blockElement(page, block.element);
      const tag = page.elements[holder]?.tag ?? '';
      row[offset] = HEADING_LEVELS.get(tag) ?? 0;
      row[offset + 1] = BLOCK_TAGS.indexOf(tag) + 1;
      row[offset + 2] = INLINE_ELEMENTS.has(element.tag) ? 1 : 0;
      row[offset + 3] = element.depth;
      row[offset + 4] = element.hidden ? 1 : 0;
      for (let kind = 0; kind < width; kind++) row[offset + 5 + kind] = steps[block.element * width + kind] ?? FAR;
    },
  };
}

/** The nearest element around that is not inline. */
export function blockElement(page: Page, element: number): number {
  let index = element;
  for (;;) {
    const candidate = page.elements[index];
    if (candidate === undefined || candidate.parent < 0 || !INLINE_ELEMENTS.has(candidate.tag)) return index;
    index = candidate.parent;
  }
}
