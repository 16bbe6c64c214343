import type { Author } from '../../article/article.ts';
import { type ArticleType, articleTypeSchema } from '../../article/article.ts';
import type { FoundFields, FoundSubject } from '../drafts/draft-of.ts';
import { articleSignals } from '../fields/article-signals.ts';
import { versionFields } from '../fields/publication-fields.ts';
import { readEmbargo } from '../fields/read-embargo.ts';
import { readMoment } from '../fields/read-moment.ts';
import { isEmbargoed, readStatus } from '../fields/read-status.ts';
import { readUrgency } from '../fields/read-urgency.ts';
import { readWholeNumber } from '../fields/read-whole-number.ts';
import { thingKind } from '../fields/thing-kind.ts';
import type { ParseContext } from '../format.ts';
import { authorsOfBylines } from '../json/authors-of-bylines.ts';
import { objectsField, rawField, textField } from '../json/json-fields.ts';
import { isJsonObject, type JsonObject } from '../json/read-json.ts';
import { objectField, textsField } from '../json/typed-fields.ts';
import { paragraphsOf } from '../xml/paragraphs-of.ts';
import { readLooseHtml } from '../xml/read-loose-xml.ts';
import { jsonFormat } from './json-format.ts';

/** What an item says it is about, and the scheme of a kind whose entries name none. */
const SUBJECTS: readonly (readonly [field: string, scheme: string])[] = [
  ['subject', 'ap-subject'],
  ['person', 'person'],
  ['organisation', 'organisation'],
  ['company', 'organisation'],
  ['place', 'place'],
  ['event', 'event'],
];

/** AP's vocabularies are one to it, told apart by the field. */
const OWN_SCHEME = /\bap\.org\b/;

/** Fields that carry a story's markup where a delivery embeds it, and captions of what is no story. */
const BODIES = ['body_nitf', 'body_html', 'body_xhtml', 'content', 'description_caption', 'caption'];

/** Fields of ninjs that AP's own items lack; ninjs may carry AP's identifiers beside its own. */
const NINJS = ['standard', '$standard', 'representationtype'];

/** The Associated Press's Media API, single items and feeds. `ednote` is never read. */
export const apJson = jsonFormat({
  name: 'ap-json',
  isItem: (object) =>
    isJsonObject(object.altids) && typeof object.altids.itemid === 'string' && !NINJS.some((name) => name in object),
  readItem,
  locationOf: (item) => textField(objectField(item, 'datelinelocation'), 'city'),
});

function readItem(item: JsonObject, context: ParseContext): FoundFields {
  const version = readMoment(textField(item, 'versioncreated'), context);
  const first = readMoment(textField(item, 'firstcreated'), context);
  const status = textField(item, 'pubstatus');
  const embargoed = textField(item, 'embargoed');
  return {
    identity: textField(objectField(item, 'altids'), 'itemid'),
    // The link's query holds the receiver's own tokens.
    uri: textField(item, 'uri')?.replace(/[?#].*$/s, ''),
    version: readWholeNumber(textField(item, 'version')),
    ...versionFields(first, version),
    status: readStatus(status),
    embargo: embargoed !== undefined || isEmbargoed(status) ? readEmbargo(embargoed ?? '', context) : undefined,
    signals: articleSignals(textsField(item, 'signals')),
    type: typeOf(item),
    language: textField(item, 'language'),
    urgency: readUrgency(textField(item, 'urgency')),
    headline: textField(item, 'headline', 'title'),
    slugline: textField(item, 'slugline'),
    abstract: textField(item, 'headline_extended', 'description_summary'),
    dateline: textField(item, 'dateline'),
    authors: authorsOf(item),
    sourceName:
      objectsField(item, 'infosource').flatMap((source) => textField(source, 'name') ?? [])[0] ??
      textField(item, 'provider'),
    copyright: textField(item, 'copyrightnotice'),
    usageTerms: textsField(item, 'usageterms').join(' '),
    keywords: textsField(item, 'keywords'),
    subjects: SUBJECTS.flatMap(([field, scheme]) =>
      objectsField(item, field).flatMap((entry) => subjectOf(entry, scheme)),
    ),
    body: paragraphsOf(
      readLooseHtml(rawField(objectField(item, 'nitf'), 'body_html') ?? rawField(item, ...BODIES) ?? ''),
    ),
  };
}

function typeOf(item: JsonObject): ArticleType | undefined {
  return articleTypeSchema.safeParse(textField(item, 'type')).data;
}

/** Who wrote the story, or took the picture. */
function authorsOf(item: JsonObject): Author[] {
  const photographer = textField(objectField(item, 'photographer'), 'name');
  const authors = authorsOfBylines(item);
  return authors.length > 0 || photographer === undefined ? authors : [{ name: photographer, role: 'photographer' }];
}

/** Ancestors of a subject are in its vocabulary, they are not said of the article. */
function subjectOf(entry: JsonObject, kind: string): FoundSubject[] {
  if (textsField(entry, 'rels').includes('ancestor')) return [];
  const code = textField(entry, 'code');
  const label = textField(entry, 'name');
  const named = textField(entry, 'scheme');
  const own = named === undefined || OWN_SCHEME.test(named) ? kind : named;
  const scheme = textsField(entry, 'rels').includes('category') ? 'ap-category' : own;
  return [{ scheme, code, label, kind: thingKind(kind) }];
}
