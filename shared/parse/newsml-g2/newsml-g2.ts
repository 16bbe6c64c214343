import type { ArticleDraft } from '../../article/article-draft.ts';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { requireWords } from '../drafts/says-something.ts';
import type { Format, ParseContext } from '../format.ts';
import { readParts } from '../parts/read-parts.ts';
import { readXml } from '../xml/read-xml.ts';
import { sniffRoot } from '../xml/sniff-root.ts';
import { childrenOf, elementsAt, type XmlElement } from '../xml/xml-element.ts';
import { readNewsItem } from './read-news-item.ts';
import { readPackageItem } from './read-package-item.ts';

/** The standard's roots. The last ones carry vocabularies, events and plans: they are recognised to be refused by name. */
const ROOTS: ReadonlySet<string> = new Set([
  'newsMessage',
  'newsItem',
  'packageItem',
  'catalogItem',
  'conceptItem',
  'knowledgeItem',
  'planningItem',
]);

const READERS: ReadonlyMap<string, (item: XmlElement, context: ParseContext) => ArticleDraft[]> = new Map(
  Object.entries({
    newsItem: (item, context) => [readNewsItem(item, context)],
    packageItem: readPackageItem,
  }),
);

/** IPTC NewsML-G2 2.x: a bare item, or a message with any number of them. */
export const newsmlG2: Format = {
  name: 'newsml-g2',
  recognises: ({ text }) => text !== undefined && ROOTS.has(sniffRoot(text) ?? ''),
  parse: async ({ text = '' }, context) => {
    const root = readXml(text);
    const items = root.name === 'newsMessage' ? elementsAt(root, 'itemSet').flatMap((set) => childrenOf(set)) : [root];
    const read = await readParts(
      items,
      (item) => readItem(item, context),
      (place) => `item ${place + 1}`,
      context,
    );
    const drafts = read.flat();
    if (drafts.length > 0) return drafts;
    throw new NewsdropError('empty', `This NewsML-G2 ${root.name} holds no news item with an article in it.`);
  },
};

function readItem(item: XmlElement, context: ParseContext): ArticleDraft[] {
  const read = READERS.get(item.name);
  if (read === undefined)
    throw new NewsdropError(
      'unsupported',
      `A NewsML-G2 ${item.name} holds no article but vocabulary, events or plans.`,
    );
  return read(item, context).map(requireWords);
}
