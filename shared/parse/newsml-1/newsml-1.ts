import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { requireWords } from '../drafts/says-something.ts';
import type { Format } from '../format.ts';
import { readParts } from '../parts/read-parts.ts';
import { readXml } from '../xml/read-xml.ts';
import { sniffRoot } from '../xml/sniff-root.ts';
import { childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { readNewsItem } from './read-news-item.ts';

/** NewsML 1.0 to 1.2: any number of items, nested ones included. */
export const newsml1: Format = {
  name: 'newsml-1',
  recognises: ({ text }) => text !== undefined && sniffRoot(text) === 'NewsML',
  parse: async ({ text = '' }, context) => {
    const drafts = await readParts(
      itemsOf(readXml(text)),
      (item) => requireWords(readNewsItem(item, context)),
      (place) => `item ${place + 1}`,
      context,
    );
    if (drafts.length === 0)
      throw new NewsdropError('empty', 'This NewsML file holds no news item with an article in it.');
    return drafts;
  },
};

function itemsOf(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    child.name === 'NewsItem' ? [child, ...itemsOf(child)] : itemsOf(child),
  );
}
