import type { Author } from '../../article/article.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { versionFields } from '../fields/publication-fields.ts';
import { readStatus } from '../fields/read-status.ts';
import { thingKind } from '../fields/thing-kind.ts';
import type { ParseContext } from '../format.ts';
import { presentText } from '../prose/present-text.ts';
import { attributeOf, childOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { absoluteLink } from './absolute-link.ts';
import { lineOfConstruct, paragraphsOfConstruct } from './atom-text.ts';
import { firstDate } from './feed-date.ts';
import { authorsOfField } from './feed-person.ts';
import { mediaKeywordsOf } from './media-keywords.ts';
import { coreFieldsOf, fieldsOf, ownFieldsOf } from './vocabularies.ts';

/** What one `entry` of Atom 1.0 or 0.3 says, with what its feed says for all. */
export function readAtomEntry(entry: XmlElement, feed: XmlElement | undefined, context: ParseContext): FoundFields {
  const core = (name: string): XmlElement | undefined => coreFieldsOf(entry, name)[0];
  const origin = core('source');
  const published = firstDate(
    [core('published'), core('issued'), core('created'), ...fieldsOf(entry, 'dc', 'date')],
    context,
  );
  const updated = firstDate([core('updated'), core('modified')], context);
  const link = absoluteLink(linkOf(entry), attributeOf(entry, 'base'), attributeOf(feed, 'base'), linkOf(feed));
  // AP's vocabulary: the entry's title is its slug there.
  const [wire] = fieldsOf(entry, 'apcm', 'ContentMetadata');
  const told = (name: string): string | undefined => textOf(fieldsOf(wire, 'apcm', name)[0]);
  const control = fieldsOf(entry, 'app', 'control')[0];
  const status = fieldsOf(entry, 'blogger', 'status')[0] ?? ownFieldsOf(entry).find(({ name }) => name === 'status');
  return {
    identity: textOf(core('id')) ?? link,
    uri: link,
    // RFC 5023, 13.1.1: a draft is not to be shown.
    status: textOf(fieldsOf(control, 'app', 'draft')[0]) === 'yes' ? 'withheld' : readStatus(textOf(status)),
    ...versionFields(published, updated),
    headline: told('HeadLine') ?? lineOfConstruct(core('title')),
    slugline: told('SlugLine'),
    dateline: told('DateLine'),
    ...textsOf(entry),
    authors: [authorsOfField(told('ByLine')), ...[entry, origin, feed].map((element) => authorsOf(element))].find(
      (authors) => authors.length > 0,
    ),
    language: languageOf(entry, feed),
    sourceName: lineOfConstruct(childOf(origin, 'title')) ?? lineOfConstruct(coreFieldsOf(feed, 'title')[0]),
    copyright: [core('rights'), childOf(origin, 'rights'), coreFieldsOf(feed, 'rights')[0]]
      .map((rights) => lineOfConstruct(rights))
      .find((rights) => rights !== undefined),
    ...categoriesOf(entry),
  };
}

function textsOf(entry: XmlElement): FoundFields {
  const media = fieldsOf(fieldsOf(entry, 'media', 'group')[0], 'media', 'description')[0];
  const summary = paragraphsOfConstruct(coreFieldsOf(entry, 'summary')[0] ?? media);
  const body = coreFieldsOf(entry, 'content')
    .map((content) => paragraphsOfConstruct(content))
    .find((paragraphs) => paragraphs.length > 0);
  return body === undefined ? { body: summary } : { body, abstract: presentText(summary.join(' ')) };
}

function linkOf(entry: XmlElement | undefined): string | undefined {
  const links = coreFieldsOf(entry, 'link').filter((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate');
  return attributeOf(links[0], 'href');
}

function authorsOf(element: XmlElement | undefined): Author[] {
  return coreFieldsOf(element, 'author').flatMap((author) =>
    authorsOfField(
      lineOfConstruct(childOf(author, 'name')) ??
        textOf({ ...author, children: author.children.filter((node) => typeof node === 'string') }),
    ),
  );
}

/** `xml:lang` is inherited, so the innermost counts. */
function languageOf(entry: XmlElement, feed: XmlElement | undefined): string | undefined {
  return [coreFieldsOf(entry, 'content')[0], entry, feed]
    .map((element) => attributeOf(element, 'lang'))
    .find((tag) => tag !== undefined);
}

/** True for the category by which Google Data says what kind of thing an entry is, which it is not about. */
export function isKind(category: XmlElement): boolean {
  return attributeOf(category, 'scheme')?.endsWith('#kind') === true;
}

function categoriesOf(entry: XmlElement): FoundFields {
  const categories = coreFieldsOf(entry, 'category')
    .filter((one) => !isKind(one))
    .map((category) => {
      const scheme = attributeOf(category, 'scheme');
      const code = attributeOf(category, 'term');
      // RSS writes the label into the element, and so do some who write Atom.
      const label = attributeOf(category, 'label') ?? textOf(category);
      return { scheme, code, label, kind: thingKind(scheme) };
    });
  return {
    keywords: [...categories.flatMap(({ code, label }) => label ?? code ?? []), ...mediaKeywordsOf(entry)],
    subjects: categories.filter(({ scheme }) => scheme !== undefined),
  };
}
