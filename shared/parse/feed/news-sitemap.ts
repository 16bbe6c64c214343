import type { FoundFields } from '../drafts/draft-of.ts';
import { versionFields } from '../fields/publication-fields.ts';
import { readMoment } from '../fields/read-moment.ts';
import type { Format, ParseContext } from '../format.ts';
import { readLooseXml } from '../xml/read-loose-xml.ts';
import { sniffRoot } from '../xml/sniff-root.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { draftsOfItems } from './drafts-of-items.ts';
import { lineOf } from './feed-text.ts';
import { fieldsOf, hasVocabulary } from './vocabularies.ts';

/** The sitemap in which a site tells search engines of its news: headlines, each with its address, day and keywords. */
export const newsSitemap: Format = {
  name: 'news-sitemap',
  recognises: ({ text }) => text !== undefined && sniffRoot(text) === 'urlset' && text.includes('sitemap-news'),
  parse: ({ text = '' }, context) => {
    const pages = childrenOf(childrenOf(readLooseXml(text))[0], 'url').filter((page) => hasVocabulary(page, 'news'));
    return draftsOfItems(pages, (page) => readPage(page, context), context);
  },
};

function readPage(page: XmlElement, context: ParseContext): FoundFields {
  const [news] = fieldsOf(page, 'news', 'news');
  const [publication] = fieldsOf(news, 'news', 'publication');
  const of = (name: string): string | undefined =>
    lineOf(fieldsOf(news, 'news', name)[0] ?? fieldsOf(publication, 'news', name)[0]);
  const uri = textOf(childOf(page, 'loc'));
  const modified = readMoment(textOf(childOf(page, 'lastmod')), context);
  return {
    identity: uri,
    uri,
    ...versionFields(readMoment(of('publication_date'), context), modified),
    headline: of('title'),
    language: of('language'),
    sourceName: of('name'),
    keywords: of('keywords')?.split(/ ?, ?/),
  };
}
