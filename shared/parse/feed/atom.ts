import type { Format } from '../format.ts';
import { readLooseXml } from '../xml/read-loose-xml.ts';
import { sniffRoot } from '../xml/sniff-root.ts';
import { childrenOf } from '../xml/xml-element.ts';
import { draftsOfItems } from './drafts-of-items.ts';
import { readAtomEntry } from './read-atom-entry.ts';

/** Atom 1.0 and 0.3, a feed or a single entry, well-formed or not. */
export const atom: Format = {
  name: 'atom',
  recognises: ({ text }) => text !== undefined && ['feed', 'entry'].includes(sniffRoot(text)?.toLowerCase() ?? ''),
  parse: ({ text = '' }, context) => {
    const [root] = childrenOf(readLooseXml(text));
    const isFeed = root?.name.toLowerCase() === 'feed';
    const entries = isFeed ? childrenOf(root, 'entry') : root === undefined ? [] : [root];
    return draftsOfItems(entries, (entry) => readAtomEntry(entry, isFeed ? root : undefined, context), context);
  },
};
