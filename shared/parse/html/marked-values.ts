import { elementText } from './element-text.ts';
import type { Page } from './page.ts';

/** Descriptions, dates, keywords and sections are looked for one after the other. */
const MARKED_OF_PAGES = new WeakMap<Page, readonly number[]>();

/** Indices of the elements that a page marks with any schema.org property. */
export function markedElements(page: Page): readonly number[] {
  let marked = MARKED_OF_PAGES.get(page);
  if (marked === undefined) {
    marked = [...page.elements.keys()].filter((index) => page.elements[index]?.attributes.itemprop !== undefined);
    MARKED_OF_PAGES.set(page, marked);
  }
  return marked;
}

/** What the elements say that a page marks with this schema.org property. */
export function markedValues(page: Page, property: string): string[] {
  return markedElements(page)
    .map((index) => page.elements[index])
    .filter((element) => element?.attributes.itemprop?.split(/\s+/).includes(property) === true)
    .map((element) => (element === undefined ? '' : (element.attributes.content ?? elementText(page, element))))
    .filter((value) => value !== '');
}
