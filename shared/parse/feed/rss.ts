import type { ArticleDraft } from '../../article/article-draft.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import type { Format, OpenedFile, ParseContext } from '../format.ts';
import { readLooseXml } from '../xml/read-loose-xml.ts';
import { sniffRoot } from '../xml/sniff-root.ts';
import { childrenOf, type XmlElement } from '../xml/xml-element.ts';
import { draftsOfItems } from './drafts-of-items.ts';
import { knownByHeadline } from './known-by-headline.ts';
import { readRssItem } from './read-rss-item.ts';
import { readWordpressPost } from './read-wordpress-post.ts';
import { settleCase } from './settle-case.ts';

const WORDPRESS = 'wordpress.org/export/';
const HEAD = 16_384;

type ItemReader = (item: XmlElement, channel: XmlElement | undefined, context: ParseContext) => FoundFields | undefined;

/** RSS 0.91 to 2.0, well-formed or not. */
export const rss: Format = {
  name: 'rss',
  recognises: (file) => hasRoot(file, 'rss'),
  parse: (file, context) => readItems(file, readRssItem, context),
};

/** RSS 0.90 and 1.0, which are RDF. */
export const rss1: Format = {
  name: 'rss-1',
  recognises: (file) => hasRoot(file, 'rdf'),
  parse: (file, context) => readItems(file, readRssItem, context),
};

/** WordPress's export (WXR): RSS 2.0 with the whole of each post. */
export const wxr: Format = {
  name: 'wxr',
  recognises: (file) => hasRoot(file, 'rss') && file.text?.slice(0, HEAD).includes(WORDPRESS) === true,
  parse: (file, context) => readItems(file, readWordpressPost, context),
};

function hasRoot({ text }: OpenedFile, name: string): boolean {
  return text !== undefined && sniffRoot(text)?.toLowerCase() === name;
}

async function readItems({ text = '' }: OpenedFile, read: ItemReader, context: ParseContext): Promise<ArticleDraft[]> {
  const [written] = childrenOf(readLooseXml(text));
  const root = written === undefined ? undefined : settleCase(written);
  const [own] = childrenOf(root, 'channel');
  const items = [...childrenOf(own, 'item'), ...childrenOf(root, 'item')];
  // What is said of the whole document is said of the channel.
  const channel = own && { ...own, attributes: { ...root?.attributes, ...own.attributes } };
  return knownByHeadline(await draftsOfItems(items, (item) => read(item, channel, context), context));
}
