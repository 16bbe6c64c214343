import { onceFor } from '../../text/once.ts';
import { elementText } from './element-text.ts';
import type { Page, PageElement } from './page.ts';

/** An element that a page marks with a schema.org property, and its place among the page's elements. */
interface MarkedElement {
  readonly index: number;
  readonly element: PageElement;
  /** The properties, parted by spaces. */
  readonly itemprop: string;
}

/** The elements that a page marks with any schema.org property. Found once, since descriptions, dates, keywords and sections are. */
export const markedElements = onceFor(({ elements }: Page): readonly MarkedElement[] =>
  elements.flatMap((element, index) => {
    const { itemprop } = element.attributes;
    return itemprop === undefined ? [] : { index, element, itemprop };
  }),
);

/** What the elements say that a page marks with this schema.org property. */
export function markedValues(page: Page, property: string): string[] {
  return markedElements(page)
    .filter(({ itemprop }) => itemprop.split(/\s+/).includes(property))
    .map(({ element }) => element.attributes.content ?? elementText(page, element))
    .filter((value) => value !== '');
}
