import { type ArticleType, type Author, articleTypeSchema } from '../../article/article.ts';
import type { ArticleDraft, DraftRelation, Embargo } from '../../article/article-draft.ts';
import { omitAbsent } from '../../article/omit-absent.ts';
import type { DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { dateOptions } from '../fields/date-options.ts';
import { readEmbargo } from '../fields/read-embargo.ts';
import { readStatus } from '../fields/read-status.ts';
import { readUrgency } from '../fields/read-urgency.ts';
import { readWholeNumber } from '../fields/read-whole-number.ts';
import type { ParseContext } from '../format.ts';
import { objectsField, textField } from '../json/json-fields.ts';
import { isJsonObject, type JsonObject } from '../json/read-json.ts';
import { textsField } from '../json/typed-fields.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { readNinjsSubjects } from './ninjs-subjects.ts';
import { readNinjsBody, readNinjsDescription, readNinjsHeadline } from './ninjs-texts.ts';

/** One ninjs item of any version. `edNote` is for editors and is not read. */
export function readNinjsItem(item: JsonObject, context: ParseContext): ArticleDraft {
  const date = (...names: string[]): DateReading | undefined => {
    const text = textField(item, ...names);
    return text === undefined ? undefined : readDate(text, dateOptions(context));
  };
  const identity = textField(item, 'uri', 'guid');
  const versionCreated = date('versioncreated', 'versionCreated');
  const published = date('firstcreated', 'firstCreated', 'contentcreated', 'contentCreated') ?? versionCreated;
  const headline = readNinjsHeadline(item);
  const body = readNinjsBody(item);
  return draftOf({
    identity,
    uri: identity,
    version: readWholeNumber(textField(item, 'version')),
    versionCreated: versionCreated?.instant,
    status: readStatus(textField(item, 'pubstatus', 'pubStatus')),
    embargo: readItemEmbargo(item, context),
    type: readType(item),
    language: textField(item, 'language'),
    headline,
    body: body.filter((paragraph, place) => place > 0 || paragraph !== headline),
    abstract: readNinjsDescription(item),
    dateline: textField(item, 'located'),
    slugline: textField(item, 'slugline'),
    authors: readItemAuthors(item),
    sourceName: readSourceName(item),
    publishedAt: published?.instant,
    publishedPrecision: published?.precision,
    updatedAt: versionCreated?.instant === published?.instant ? undefined : versionCreated?.instant,
    urgency: readUrgency(textField(item, 'urgency', 'priority')),
    genre: objectsField(item, 'genre', 'genres').map((genre) => textField(genre, 'name', 'code', 'literal', 'uri'))[0],
    copyright: textField(item, 'copyrightnotice', 'copyrightNotice', 'copyrightholder', 'copyrightHolder'),
    usageTerms: textField(item, 'usageterms', 'usageTerms'),
    keywords: textsField(item, 'keywords'),
    subjects: readNinjsSubjects(item),
    related: readAssociations(item),
  });
}

function readItemEmbargo(item: JsonObject, context: ParseContext): Embargo | undefined {
  const value = item.embargoed ?? item.embargoedUntil ?? item.embargoeduntil;
  return typeof value === 'string' ? readEmbargo(value, context) : undefined;
}

function readType(item: JsonObject): ArticleType {
  const type = articleTypeSchema.safeParse(textField(item, 'type'));
  return type.success ? type.data : 'text';
}

function readItemAuthors(item: JsonObject): Author[] {
  const byline = textField(item, 'byline', 'by');
  if (byline !== undefined) return authorsOfByline(byline);
  return objectsField(item, 'authors', 'person', 'people')
    .filter((person) => Array.isArray(item.authors) || /author|creator|byline/i.test(textField(person, 'rel') ?? ''))
    .map((person) => omitAbsent<Author>({ name: textField(person, 'name') ?? '', role: textField(person, 'role') }))
    .filter(({ name }) => name !== '');
}

function readSourceName(item: JsonObject): string | undefined {
  const [source] = objectsField(item, 'infosource', 'infosources', 'infoSources');
  const named = source === undefined ? undefined : textField(source, 'name', 'literal');
  return named ?? textField(item, 'source', 'provider', 'copyrightholder', 'copyrightHolder');
}

/** Associated items that are articles; pictures, videos and sounds belong to this one. */
function readAssociations(item: JsonObject): DraftRelation[] {
  const { associations } = item;
  const named: [string, JsonObject][] = isJsonObject(associations)
    ? Object.entries(associations).filter((entry): entry is [string, JsonObject] => isJsonObject(entry[1]))
    : objectsField(item, 'associations').map((one) => [textField(one, 'rel', 'name') ?? 'association', one]);
  return named.flatMap(([rel, association]) => {
    const identity = textField(association, 'uri', 'guid');
    const type = textField(association, 'type') ?? '';
    return identity !== undefined && (type === 'text' || type === 'composite') ? [{ rel, identity }] : [];
  });
}
