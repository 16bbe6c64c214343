import { type ArticleType, type Author, articleTypeSchema } from '../../article/article.ts';
import type { ArticleDraft, DraftRelation, Embargo } from '../../article/article-draft.ts';
import { omitAbsent } from '../../article/omit-absent.ts';
import type { DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import { draftOf, type FoundFields } from '../drafts/draft-of.ts';
import { settleText } from '../drafts/settle-text.ts';
import { lineOfMarkup } from '../feed/feed-text.ts';
import { articleSignals } from '../fields/article-signals.ts';
import { dateOptions } from '../fields/date-options.ts';
import { versionFields } from '../fields/publication-fields.ts';
import { readEmbargo } from '../fields/read-embargo.ts';
import { readStatus } from '../fields/read-status.ts';
import { readUrgency } from '../fields/read-urgency.ts';
import { readWholeNumber } from '../fields/read-whole-number.ts';
import type { ParseContext } from '../format.ts';
import { authorsOfBylines } from '../json/authors-of-bylines.ts';
import { objectsField, textField } from '../json/json-fields.ts';
import type { JsonObject } from '../json/read-json.ts';
import { objectField, textsField } from '../json/typed-fields.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { splitKeywords } from '../news-lines/split-keywords.ts';
import { associationsOf, identityOf, isArticle } from './associations.ts';
import { readNinjsSubjects } from './ninjs-subjects.ts';
import { readNinjsBody, readNinjsDescription, readNinjsHeadline } from './ninjs-texts.ts';

/** One ninjs item of any version. `ednote` is for editors and is not read. */
export function readNinjsItem(written: JsonObject, context: ParseContext): ArticleDraft {
  // Versions differ in their capitals, and senders mix them.
  const item: JsonObject = Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const date = (...names: string[]): DateReading | undefined => {
    const text = textField(item, ...names);
    return text === undefined ? undefined : readDate(text, dateOptions(context));
  };
  const identity = identityOf(item);
  const versionCreated = date('versioncreated');
  const published = date('firstpublished', 'firstcreated', 'contentcreated');
  const type = readType(item);
  const body = readNinjsBody(item);
  const abstract = readNinjsDescription(item);
  const found: FoundFields = {
    identity,
    uri: identity,
    version: readWholeNumber(textField(item, 'version')),
    status: readStatus(textField(item, 'pubstatus')),
    embargo: readItemEmbargo(item, context),
    type,
    language: textField(item, 'language'),
    headline: readNinjsHeadline(item),
    // The text of a picture, video or sound is its description.
    body: body.length === 0 && type !== 'text' && abstract !== undefined ? [abstract] : body,
    abstract,
    slugline: lineOfMarkup(textField(item, 'slugline')),
    authors: readItemAuthors(item),
    sourceName: readSourceName(item),
    ...versionFields(published, versionCreated),
    urgency: readUrgency(textField(item, 'urgency', 'priority')),
    genre: readGenre(item),
    copyright: textField(item, 'copyrightnotice', 'copyrightholder'),
    usageTerms: textField(item, 'usageterms') ?? textsField(item, 'usageterms').join(' '),
    ...splitKeywords(textsField(item, 'keywords')),
    subjects: readNinjsSubjects(item),
    related: readAssociations(item),
    expiresAt: date('expires', 'expiry')?.instant,
    signals: articleSignals(readSignals(item)),
  };
  return draftOf(settleText(found, textField(item, 'located') ?? textField(objectField(item, 'located'), 'name')));
}

/** Its name; else its code, or the last part of its URI. */
function readGenre(item: JsonObject): string | undefined {
  const [genre] = objectsField(item, 'genre', 'genres');
  if (genre === undefined) return [...textsField(item, 'genre'), ...textsField(item, 'genres')][0];
  return textField(genre, 'name', 'code', 'literal') ?? textField(genre, 'uri', 'qcode')?.split(/[/#:]/).at(-1);
}

/** Signals are no part of the standard; senders write them as codes or as objects that hold one. */
function readSignals(item: JsonObject): string[] {
  const objects = objectsField(item, 'signal', 'signals').flatMap(
    (signal) => textField(signal, 'qcode', 'code', 'name') ?? [],
  );
  return [...objects, ...textsField(item, 'signal'), ...textsField(item, 'signals')].map((code) =>
    code.slice(code.indexOf(':') + 1),
  );
}

function readItemEmbargo(item: JsonObject, context: ParseContext): Embargo | undefined {
  const value = item.embargoed ?? item.embargoeduntil;
  return typeof value === 'string' ? readEmbargo(value, context) : undefined;
}

function readType(item: JsonObject): ArticleType {
  const type = articleTypeSchema.safeParse(textField(item, 'type'));
  return type.success ? type.data : 'text';
}

function readItemAuthors(item: JsonObject): Author[] {
  const bylined = authorsOfByline(lineOfMarkup(textField(item, 'byline', 'by')));
  if (bylined.length > 0) return bylined;
  const listed = authorsOfBylines(item);
  if (listed.length > 0) return listed;
  const people = objectsField(item, 'person', 'people').filter((person) =>
    /author|creator|byline/i.test(textField(person, 'rel') ?? ''),
  );
  return [...objectsField(item, 'authors', 'author'), ...people]
    .filter((person) => !/editor/i.test(textField(person, 'role') ?? ''))
    .map((person) => omitAbsent<Author>({ name: textField(person, 'name') ?? '', role: roleOf(person) }))
    .filter(({ name }) => name !== '');
}

/** That an author is an author goes without saying. */
function roleOf(person: JsonObject): string | undefined {
  const role = textField(person, 'role');
  return role?.toLowerCase() === 'author' ? undefined : role;
}

function readSourceName(item: JsonObject): string | undefined {
  const [source] = objectsField(item, 'infosource', 'infosources');
  const named = source === undefined ? undefined : textField(source, 'name', 'literal');
  return named ?? textField(item, 'source', 'provider', 'copyrightholder');
}

/** Associated items that are articles; pictures, videos and sounds belong to this one. */
function readAssociations(item: JsonObject): DraftRelation[] {
  return associationsOf(item).flatMap(({ rel, association }) => {
    const identity = identityOf(association);
    return identity !== undefined && isArticle(association) ? [{ rel, identity }] : [];
  });
}
