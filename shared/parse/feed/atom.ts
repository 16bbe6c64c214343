import { kindOf } from '../cms-xml/story-field.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { readMoment } from '../fields/read-moment.ts';
import type { Format, ParseContext } from '../format.ts';
import { readLooseXml } from '../xml/read-loose-xml.ts';
import { sniffRoot } from '../xml/sniff-root.ts';
import { attributeOf, childrenOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { draftsOfItems } from './drafts-of-items.ts';
import { knownByHeadline } from './known-by-headline.ts';
import { isKind, readAtomEntry } from './read-atom-entry.ts';
import { coreFieldsOf, fieldsOf } from './vocabularies.ts';

/** The kinds of entries that are articles, among settings, templates and comments. */
const ARTICLES = /#(?:post|page)$/;

const OPEN_LINK = /<link(\s[^<>]*[^<>/\s])\s*>/g;

/** Atom 1.0 and 0.3, a feed or a single entry, well-formed or not; entries that the feed took back are canceled. */
export const atom: Format = {
  name: 'atom',
  recognises: ({ text }) => text !== undefined && ['feed', 'entry'].includes(sniffRoot(text)?.toLowerCase() ?? ''),
  parse: async ({ text = '' }, context) => {
    const [root] = childrenOf(readLooseXml(withClosedLinks(text)));
    const isFeed = root?.name.toLowerCase() === 'feed';
    const entries = (isFeed ? childrenOf(root, 'entry') : root === undefined ? [] : [root]).filter(isArticle);
    const removed = fieldsOf(root, 'at', 'deleted-entry');
    const items = await draftsOfItems(
      [...entries, ...removed],
      (entry) =>
        entry.name === 'deleted-entry'
          ? readRemoval(entry, context)
          : readAtomEntry(entry, isFeed ? root : undefined, context),
      context,
    );
    return knownByHeadline(items);
  },
};

/** Links of Atom hold nothing; some programs leave them open, as HTML's are. */
function withClosedLinks(text: string): string {
  return text.includes('</link') ? text : text.replace(OPEN_LINK, '<link$1/>');
}

/** Google's exports say of each entry what kind of thing it is, the older ones by a category. */
function isArticle(entry: XmlElement): boolean {
  if (kindOf(textOf(fieldsOf(entry, 'blogger', 'type')[0]) ?? '') === 'beside') return false;
  const kinds = coreFieldsOf(entry, 'category').filter(isKind);
  return kinds.length === 0 || kinds.some((kind) => ARTICLES.test(attributeOf(kind, 'term') ?? ''));
}

/** RFC 6721: an entry that its feed took back. */
function readRemoval(removal: XmlElement, context: ParseContext): FoundFields | undefined {
  const identity = attributeOf(removal, 'ref');
  const when = readMoment(attributeOf(removal, 'when'), context)?.instant;
  return identity === undefined ? undefined : { identity, status: 'canceled', versionCreated: when };
}
