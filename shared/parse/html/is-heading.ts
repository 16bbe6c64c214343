import { HEADING_LEVELS } from './element-names.ts';
import type { Block, Page } from './page.ts';
import { blockElement } from './place-features.ts';

/** True for a line that a page sets as a heading. */
export function isHeading(page: Page, { element }: Block): boolean {
  return HEADING_LEVELS.has(page.elements[blockElement(page, element)]?.tag ?? '');
}
