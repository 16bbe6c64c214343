import { elementText } from './element-text.ts';
import type { Page } from './page.ts';

/** What the elements say that a page marks with this schema.org property. */
export function markedValues(page: Page, property: string): string[] {
  return page.elements
    .filter(({ attributes: { itemprop } }) => itemprop?.split(/\s+/).includes(property))
    .map((element) => element.attributes.content ?? elementText(page, element))
    .filter((value) => value !== '');
}
