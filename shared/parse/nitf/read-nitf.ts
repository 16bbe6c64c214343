import type { StatusChange } from '../../article/article-draft.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { publicationFields } from '../fields/publication-fields.ts';
import { readEmbargo } from '../fields/read-embargo.ts';
import { readMoment } from '../fields/read-moment.ts';
import { isEmbargoed, readStatus } from '../fields/read-status.ts';
import { readUrgency } from '../fields/read-urgency.ts';
import { readWholeNumber } from '../fields/read-whole-number.ts';
import type { ParseContext } from '../format.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { namedPeople } from '../news-lines/named-people.ts';
import { splitKeywords } from '../news-lines/split-keywords.ts';
import { trimDateline } from '../news-lines/trim-dateline.ts';
import { presentText } from '../prose/present-text.ts';
import { isBesideTheText, paragraphsOf } from '../xml/paragraphs-of.ts';
import { MARKUP, readLooseHtml } from '../xml/read-loose-xml.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  elementAt,
  elementsAt,
  rawTextOf,
  textOf,
  type XmlElement,
} from '../xml/xml-element.ts';
import { subjectsOfNitf } from './subjects-of-nitf.ts';

/** What follows a key in the id of one of its revisions. */
const REVISION = /^[_.:-]v?\d{1,6}$/i;

/**
 * What a `nitf` element says of its article (NITF 3.x), alone or inside another wire format. Notes to editors and
 * media are left out. Times without a zone are the source's.
 */
export function readNitf(nitf: XmlElement, context: ParseContext): FoundFields {
  const head = childOf(nitf, 'head');
  const docdata = childOf(head, 'docdata');
  const bodyHead = elementAt(nitf, 'body', 'body.head');
  const content = elementAt(nitf, 'body', 'body.content') ?? childOf(nitf, 'body.content');
  return {
    ...readDocdata(docdata, head, context),
    identity: identityOf(docdata) ?? attributeOf(nitf, 'uno'),
    language: attributeOf(nitf, 'baselang') ?? attributeOf(nitf, 'lang') ?? attributeOf(childOf(nitf, 'body'), 'lang'),
    headline: textOf(elementAt(bodyHead, 'hedline', 'hl1')) ?? textOf(childOf(head, 'title')),
    abstract: abstractOf(bodyHead),
    dateline: trimDateline(datelineOf(childOf(bodyHead, 'dateline'))),
    authors: namedPeople(childrenOf(bodyHead, 'byline').flatMap((byline) => authorsOf(byline))),
    sourceName: textOf(childOf(bodyHead, 'distributor')) ?? attributeOf(childOf(head, 'pubdata'), 'name'),
    ...publicationOf(docdata, bodyHead, head, context),
    ...rightsOf(docdata, bodyHead),
    subjects: subjectsOfNitf(head),
    body: content === undefined ? [] : paragraphsOfContent(content),
  };
}

/** Some senders put their markup into the content as text. */
export function paragraphsOfContent(content: XmlElement): string[] {
  const isText = childrenOf(content).length === 0 && MARKUP.test(rawTextOf(content));
  return paragraphsOf(isText ? readLooseHtml(rawTextOf(content)) : content);
}

function readDocdata(
  docdata: XmlElement | undefined,
  head: XmlElement | undefined,
  context: ParseContext,
): FoundFields {
  const status = attributeOf(docdata, 'management-status');
  const key = childOf(docdata, 'du-key');
  const release = childOf(docdata, 'date.release');
  const isHeld = isEmbargoed(status) || attributeOf(release, 'norm') !== undefined;
  return {
    version: readWholeNumber(attributeOf(key, 'version')),
    status: readStatus(status),
    embargo: isHeld ? readEmbargo(attributeOf(release, 'norm') ?? '', context) : undefined,
    statusChanges: statusChangesOf(docdata),
    urgency: readUrgency(attributeOf(childOf(docdata, 'urgency'), 'ed-urg')),
    genre: attributeOf(elementAt(head, 'tobject', 'tobject.property'), 'tobject.property.type'),
    ...splitKeywords(keywordsOf(docdata, head)),
    slugline: attributeOf(childOf(docdata, 'fixture'), 'fix-id'),
    expiresAt: readMoment(attributeOf(childOf(docdata, 'date.expire'), 'norm'), context)?.instant,
    signals: childOf(docdata, 'correction') === undefined ? undefined : ['correction'],
  };
}

/** The key list's; else those of a `meta` element, which services write for it. */
function keywordsOf(docdata: XmlElement | undefined, head: XmlElement | undefined): string[] {
  const listed = elementsAt(docdata, 'key-list', 'keyword').flatMap((keyword) => attributeOf(keyword, 'key') ?? []);
  const told = childrenOf(head, 'meta').filter((meta) => attributeOf(meta, 'name')?.endsWith('keywords'));
  return listed.length > 0 ? listed : told.flatMap((meta) => attributeOf(meta, 'content') ?? []);
}

/**
 * The document's id, or its key without one. Some senders number their documents by key and revision: it is the key
 * then that stays the same from version to version.
 */
function identityOf(docdata: XmlElement | undefined): string | undefined {
  const documentId = attributeOf(childOf(docdata, 'doc-id'), 'id-string');
  const key = attributeOf(childOf(docdata, 'du-key'), 'key');
  if (documentId === undefined || key === undefined) return documentId ?? key;
  return documentId.startsWith(key) && REVISION.test(documentId.slice(key.length)) ? key : documentId;
}

/** NITF 3: `management-idref-status` is the status of the document that `management-doc-idref` names. */
function statusChangesOf(docdata: XmlElement | undefined): readonly StatusChange[] | undefined {
  const identity = attributeOf(docdata, 'management-doc-idref');
  const written = attributeOf(docdata, 'management-idref-status');
  if (identity === undefined || written === undefined) return undefined;
  const change = { identity, status: readStatus(written) };
  return [isEmbargoed(written) ? { ...change, embargo: { untilToldOtherwise: true } } : change];
}

function publicationOf(
  docdata: XmlElement | undefined,
  bodyHead: XmlElement | undefined,
  head: XmlElement | undefined,
  context: ParseContext,
): FoundFields {
  const issued =
    readMoment(attributeOf(childOf(docdata, 'date.issue'), 'norm'), context) ??
    readMoment(attributeOf(elementAt(bodyHead, 'dateline', 'story.date'), 'norm'), context) ??
    readMoment(attributeOf(childOf(head, 'pubdata'), 'date.publication'), context);
  return { ...publicationFields(issued), versionCreated: issued?.instant };
}

function abstractOf(bodyHead: XmlElement | undefined): string | undefined {
  const abstract = childOf(bodyHead, 'abstract');
  return abstract === undefined ? undefined : presentText(paragraphsOf(abstract).join(' '));
}

/** Without `story.date`, which the record has as its own field. */
function datelineOf(dateline: XmlElement | undefined): string | undefined {
  if (dateline === undefined) return undefined;
  return textOf({
    ...dateline,
    children: dateline.children.filter((node) => typeof node === 'string' || node.name !== 'story.date'),
  });
}

/** A byline with its people marked up names them and their role; any other is read as text. */
function authorsOf(byline: XmlElement): ReturnType<typeof authorsOfByline> {
  if (isBesideTheText(byline)) return [];
  const role = textOf(childOf(byline, 'byttl'));
  const people = childrenOf(byline, 'person').flatMap((person) => textOf(person) ?? []);
  if (people.length > 0) return people.map((name) => (role === undefined ? { name } : { name, role }));
  const text = textOf({
    ...byline,
    children: byline.children.filter((node) => typeof node === 'string' || node.name !== 'byttl'),
  });
  const authors = authorsOfByline(text ?? role);
  return text === undefined || role === undefined ? authors : authors.map(({ name }) => ({ name, role }));
}

function rightsOf(docdata: XmlElement | undefined, bodyHead: XmlElement | undefined): FoundFields {
  const copyright = childOf(docdata, 'doc.copyright');
  const rights = childOf(bodyHead, 'rights');
  return {
    copyright:
      presentText(`${attributeOf(copyright, 'year') ?? ''} ${attributeOf(copyright, 'holder') ?? ''}`) ??
      textOf(childOf(rights, 'rights.owner')),
    usageTerms:
      attributeOf(childOf(docdata, 'doc.rights'), 'limitations') ?? textOf(childOf(rights, 'rights.limitations')),
  };
}
