import type { PageElement } from './page.ts';

/** True for an element that is an article by its tag or its schema.org type. */
export function isArticle(element: PageElement | undefined): boolean {
  return element?.tag === 'article' || /article|posting/i.test(element?.attributes.itemtype ?? '');
}
