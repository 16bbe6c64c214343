import { fieldNamed } from '../cms-xml/story-field.ts';
import type { FoundFields, FoundSubject } from '../drafts/draft-of.ts';
import { versionFields } from '../fields/publication-fields.ts';
import { readMoment } from '../fields/read-moment.ts';
import { readStatus } from '../fields/read-status.ts';
import { thingKind } from '../fields/thing-kind.ts';
import type { ParseContext } from '../format.ts';
import { namesOf } from '../markdown/front-matter-names.ts';
import { presentText } from '../prose/present-text.ts';
import { attributeOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { absoluteLink } from './absolute-link.ts';
import { firstDate } from './feed-date.ts';
import { authorsOfField } from './feed-person.ts';
import { isInstruction, lineOf, paragraphsOfField } from './feed-text.ts';
import { mediaKeywordsOf } from './media-keywords.ts';
import { typeOfEnclosure } from './type-of-enclosure.ts';
import { coreFieldsOf, fieldsOf, ownFieldsOf } from './vocabularies.ts';

/** The end of a period in Dublin Core: `start=…;end=…;scheme=W3C-DTF`. */
const END = /\bend=([^;]{1,40})/;

/** What one `item` of RSS 0.9x, 1.0 or 2.0 says, with what its channel says for all. */
export function readRssItem(item: XmlElement, channel: XmlElement | undefined, context: ParseContext): FoundFields {
  const core = (name: string): XmlElement | undefined => coreFieldsOf(item, name)[0];
  const link = absoluteLink(
    textOf(fieldsOf(item, 'feedburner', 'origLink')[0]) ??
      textOf(core('link')) ??
      alternateOf(item) ??
      permalinkOf(core('guid')),
    attributeOf(item, 'base'),
    attributeOf(channel, 'base'),
    textOf(coreFieldsOf(channel, 'link')[0]),
  );
  const language = languageOf(item) ?? languageOf(channel);
  const [mediaStatus] = fieldsOf(item, 'media', 'status');
  const valid = textOf(fieldsOf(item, 'dcterms', 'valid')[0]) ?? '';
  const published = firstDate(
    [
      core('pubDate'),
      core('pubdate'),
      ...fieldsOf(item, 'dc', 'date'),
      ...fieldsOf(item, 'dcterms', 'issued'),
      ...fieldsOf(item, 'dcterms', 'created'),
      ...fieldsOf(item, 'atom', 'published'),
    ],
    context,
    language,
  );
  const updated = firstDate([...fieldsOf(item, 'dcterms', 'modified'), ...fieldsOf(item, 'atom', 'updated')], context);
  return {
    identity: textOf(core('guid')) ?? link ?? attributeOf(item, 'rdf:about'),
    uri: link,
    ...versionFields(published, updated),
    status: readStatus(attributeOf(mediaStatus, 'state') ?? textOf(mediaStatus)),
    expiresAt: (firstDate(fieldsOf(item, 'mi', 'expirationDate'), context) ?? readMoment(END.exec(valid)?.[1], context))
      ?.instant,
    type: typeOfEnclosure(item),
    headline:
      lineOf(core('title')) ??
      lineOf(fieldsOf(item, 'dc', 'title')[0]) ??
      lineOf(fieldsOf(item, 'media', 'title')[0]) ??
      lineOf(fieldsOf(item, 'itunes', 'title')[0]) ??
      lineOf(fieldsOf(item, 'turbo', 'topic')[0]),
    ...textsOf(item),
    authors: authorsOf(item),
    language,
    sourceName:
      lineOf(core('source')) ??
      lineOf(fieldsOf(channel, 'dc', 'publisher')[0]) ??
      lineOf(coreFieldsOf(channel, 'title')[0]),
    copyright:
      lineOf(fieldsOf(item, 'dc', 'rights')[0]) ??
      lineOf(fieldsOf(item, 'media', 'copyright')[0]) ??
      lineOf(coreFieldsOf(channel, 'copyright')[0]) ??
      lineOf(fieldsOf(channel, 'dc', 'rights')[0]),
    keywords: keywordsOf(item),
    subjects: subjectsOf(item),
  };
}

/** The vocabulary of WordPress's own keywords. */
const POST_TAG = 'post_tag';

/**
 * The full text where there is one, the description then being the abstract; else the description. Services call it what they
 * like: `turbo:content`, `fulltext`, `body` of XHTML.
 */
function textsOf(item: XmlElement): FoundFields {
  const descriptions = [
    ...coreFieldsOf(item, 'description'),
    ...fieldsOf(item, 'dc', 'description'),
    ...fieldsOf(item, 'itunes', 'summary'),
    ...fieldsOf(item, 'media', 'description'),
    ...fieldsOf(fieldsOf(item, 'media', 'content')[0], 'media', 'description'),
    ...fieldsOf(fieldsOf(item, 'media', 'group')[0], 'media', 'description'),
  ];
  const description = descriptions.map(paragraphsOfField).find((paragraphs) => paragraphs.length > 0) ?? [];
  const full = [
    ...fieldsOf(item, 'content', 'encoded'),
    ...fieldsOf(item, 'atom', 'content'),
    ...fieldsOf(item, 'turbo', 'content'),
    ...ownFieldsOf(item).filter(({ name }) => namesOf('body').includes(fieldNamed(name) ?? '')),
  ];
  for (const field of full) {
    const body = paragraphsOfField(field);
    if (body.length > 0) return { body, abstract: presentText(description.join(' ')) };
  }
  return { body: description };
}

function alternateOf(item: XmlElement): string | undefined {
  const links = fieldsOf(item, 'atom', 'link').filter(
    (link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate',
  );
  return attributeOf(links[0], 'href');
}

function permalinkOf(guid: XmlElement | undefined): string | undefined {
  const text = textOf(guid);
  const isLink = attributeOf(guid, 'isPermaLink') !== 'false' && /^https?:\/\//i.test(text ?? '');
  return isLink ? text : undefined;
}

function authorsOf(item: XmlElement): ReturnType<typeof authorsOfField> {
  const candidates = [
    fieldsOf(item, 'dc', 'creator'),
    fieldsOf(item, 'dcterms', 'creator'),
    coreFieldsOf(item, 'author'),
    fieldsOf(item, 'itunes', 'author'),
  ];
  for (const fields of candidates) {
    const authors = fields.flatMap((field) => authorsOfField(lineOf(field)));
    if (authors.length > 0) return authors;
  }
  return fieldsOf(item, 'atom', 'author').flatMap((author) =>
    authorsOfField(lineOf(fieldsOf(author, 'atom', 'name')[0])),
  );
}

function languageOf(element: XmlElement | undefined): string | undefined {
  return (
    attributeOf(element, 'lang') ??
    textOf(fieldsOf(element, 'dc', 'language')[0]) ??
    textOf(coreFieldsOf(element, 'language')[0])
  );
}

function keywordsOf(item: XmlElement): string[] {
  const categories = coreFieldsOf(item, 'category').filter((category) => !isSection(category));
  const named = [...categories, ...fieldsOf(item, 'dc', 'subject')].flatMap((field) => lineOf(field) ?? []);
  return [...named.filter((name) => !isInstruction(name)), ...mediaKeywordsOf(item)];
}

/** Categories out of a vocabulary that they name. */
function subjectsOf(item: XmlElement): FoundSubject[] {
  return coreFieldsOf(item, 'category').flatMap((category) => {
    const scheme = attributeOf(category, 'domain') ?? POST_TAG;
    return scheme === POST_TAG ? [] : [{ scheme, label: lineOf(category), kind: thingKind(scheme) }];
  });
}

/** WordPress sorts posts into sections by categories of this domain, and describes them by those of `post_tag`. */
function isSection(category: XmlElement): boolean {
  return attributeOf(category, 'domain') === 'category';
}
