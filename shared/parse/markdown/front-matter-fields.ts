import type { Author } from '../../article/article.ts';
import type { ArticleDraft, DeclaredSubject, Embargo } from '../../article/article-draft.ts';
import { omitAbsent } from '../../article/omit-absent.ts';
import type { DateOptions, DateReading } from '../dates/date-reading.ts';
import { languagesOfProse } from '../dates/languages-of-prose.ts';
import { readDate } from '../dates/read-date.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { authorsOfField } from '../feed/feed-person.ts';
import { lineOfMarkup } from '../feed/feed-text.ts';
import { dateOptions } from '../fields/date-options.ts';
import { publicationFields } from '../fields/publication-fields.ts';
import { readEmbargo } from '../fields/read-embargo.ts';
import { readMoment } from '../fields/read-moment.ts';
import { readStatus, scheduleOf } from '../fields/read-status.ts';
import { readUrgency } from '../fields/read-urgency.ts';
import { readWholeNumber } from '../fields/read-whole-number.ts';
import type { ParseContext } from '../format.ts';
import { readByline } from '../news-lines/read-byline.ts';
import { cleanText } from '../prose/clean-text.ts';
import type { YamlFields, YamlValue } from './build-yaml.ts';
import { type NamedField, namesOf } from './front-matter-names.ts';

/** A property of Obsidian's that links to a page: `[[Jane Doe]]`, `[[people/jane|Jane Doe]]`. */
const LINK = /^\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]$/;
/** Seconds or milliseconds since 1970, as databases count them: from 2001 on. */
const UNIX_TIME = /^1\d{9}(?:\d{3})?$/;
/** Whom a post is addressed to, among its tags (`@desk@social.example`), and codes of a vocabulary (`N2:EG`). */
const NO_KEYWORD = /^(?:@|[A-Za-z]\w{0,9}:[\w.-]+$)/;
const CLOCK = /^\d{1,2}:\d{2}/;
const TRUE = /^(?:true|yes|on|1)$/i;
const FALSE = /^(?:false|no|off|0)$/i;

/**
 * What a front matter says of its article.
 *
 * @param prose the text that it stands above, whose language tells day and month apart where nothing else does
 */
export function readFrontMatterFields(fields: YamlFields, context: ParseContext, prose = ''): FoundFields {
  const text = (field: NamedField) =>
    namesOf(field)
      .map((name) => toText(fields[name]))
      .find((value) => value !== undefined);
  const options = dateOptions(withLanguage(context, text('language')), [], languagesOfProse(prose));
  const dates = (field: NamedField): DateReading[] =>
    namesOf(field).flatMap((name) => readDate(toText(fields[name])?.replace(UNIX_TIME, toIso) ?? '', options) ?? []);
  const published =
    withTime(surest(dates('published')), text('time'), options) ?? dates('created')[0] ?? dateOfName(context);
  const [updated] = dates('updated');
  return {
    identity: text('identity'),
    uri: [...namesOf('uri'), 'id']
      .flatMap((name) => toList(fields[name]).map(toText))
      .find((value) => value !== undefined && URL.canParse(value)),
    version: readWholeNumber(text('version')),
    versionCreated: updated?.precision === 'day' ? undefined : updated?.instant,
    status: statusOf(fields, text('status')),
    embargo:
      readEmbargoField(fields, context) ??
      scheduleOf(text('status'), published) ??
      whileAhead(dates('scheduled')[0]?.instant, context),
    language: text('language')?.replace('_', '-'),
    headline: text('headline'),
    abstract: text('abstract'),
    dateline: text('dateline'),
    slugline: text('slugline'),
    authors: readAuthorField(
      namesOf('authors')
        .map((name) => fields[name])
        .find((value) => toList(value).length > 0),
    ),
    sourceName: text('source'),
    ...publicationFields(published),
    updatedAt: updated?.instant,
    expiresAt: dates('expires')[0]?.instant,
    urgency: readUrgency(text('urgency')),
    genre: text('genre'),
    copyright: text('copyright'),
    usageTerms: text('usageTerms'),
    ...keywordsOf(namesOf('keywords').map((name) => fields[name])),
    subjects: namesOf('sections')
      .flatMap((name) => toWords(fields[name]))
      .map((label): DeclaredSubject => ({ scheme: 'category', label })),
  };
}

/** The first of these dates; where that is a day, the first moment of that day by its own clock. */
function surest(dates: readonly DateReading[]): DateReading | undefined {
  const [first] = dates;
  if (first?.precision !== 'day') return first;
  return dates.find((one) => one.precision !== 'day' && dayOf(one) === dayOf(first)) ?? first;
}

/** A day with the time that stands in a field of its own. */
function withTime(
  date: DateReading | undefined,
  time: string | undefined,
  options: DateOptions,
): DateReading | undefined {
  if (date?.precision !== 'day' || time === undefined || !CLOCK.test(time)) return date;
  return readDate(`${dayOf(date)} ${time}`, options) ?? date;
}

function dayOf({ instant, offset = 'Z' }: DateReading): string {
  return new Date(2 * Date.parse(instant) - Date.parse(instant.replace(/Z$/, offset))).toISOString().slice(0, 10);
}

function toIso(time: string): string {
  return new Date(Number(time.padEnd(13, '0'))).toISOString();
}

/** What the status field says; what is killed is canceled, and what is marked as a draft is withheld. */
function statusOf(fields: YamlFields, written: string | undefined): ArticleDraft['status'] {
  const status = readStatus(written);
  if (status === 'canceled' || isTrue(fields.kill)) return 'canceled';
  return isTrue(fields.draft) || FALSE.test(toText(fields.published) ?? '') ? 'withheld' : status;
}

/** An embargo that is there and empty, or only says "true", holds until told otherwise. */
function readEmbargoField(fields: YamlFields, context: ParseContext): Embargo | undefined {
  const name = namesOf('embargo').find((candidate) => candidate in fields);
  if (name === undefined) return undefined;
  const value = toText(fields[name]) ?? '';
  return FALSE.test(value) ? undefined : readEmbargo(value, context);
}

/** Site generators hide a page until its publish date. */
function whileAhead(publishDate: string | undefined, { uploadedAt }: ParseContext): Embargo | undefined {
  const isAhead = publishDate !== undefined && Date.parse(publishDate) > Date.parse(uploadedAt);
  return isAhead ? { until: publishDate } : undefined;
}

/** Jekyll's posts carry their date in their file's name: `2025-06-02-harbour-opens.md`. */
function dateOfName(context: ParseContext): DateReading | undefined {
  const name = context.key.slice(context.key.lastIndexOf('/') + 1);
  return readMoment(/^(\d{4}-\d\d-\d\d)-/.exec(name)?.[1], context);
}

function readAuthorField(value: YamlValue | undefined): Author[] {
  return toList(value).flatMap((entry) => {
    if (typeof entry === 'string') return readByline(toText(entry) ?? '') ?? authorsOfField(toText(entry));
    if (entry === null) return [];
    if (Array.isArray(entry)) return readAuthorField(entry);
    const { name, role, given, first, family, last } = entry as YamlFields;
    const parts = [toText(given ?? first), toText(family ?? last)].filter((part) => part !== undefined);
    const author = toText(name) ?? (parts.length > 0 ? parts.join(' ') : undefined);
    return author === undefined ? [] : [omitAbsent<Author>({ name: author, role: toText(role) })];
  });
}

function withLanguage(context: ParseContext, language: string | undefined): ParseContext {
  if (language === undefined || !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(language)) return context;
  return { ...context, source: { ...context.source, language: language.replace('_', '-') } };
}

function isTrue(value: YamlValue | undefined): boolean {
  return TRUE.test(toText(value) ?? '');
}

/** A list's words, or those of a text in which commas part them. */
function toWords(value: YamlValue | undefined): string[] {
  const texts =
    typeof value === 'string'
      ? (lineOfMarkup(value) ?? '').split(/[,،;؛]/).map(toText)
      : toList(value).map((text) => lineOfMarkup(toText(text)));
  return texts.filter((text) => text !== undefined);
}

/** A text in which nothing parts words may be one keyword or, as Jekyll takes it, one a word. */
function keywordsOf(values: readonly (YamlValue | undefined)[]): Pick<FoundFields, 'keywords' | 'keywordLine'> {
  const words = values.flatMap((value) => toWords(value)).filter((word) => !NO_KEYWORD.test(word));
  const [only] = words;
  const isLine = words.length === 1 && values.includes(only) && only?.includes(' ') === true;
  return isLine ? { keywordLine: only } : { keywords: words };
}

function toList(value: YamlValue | undefined): readonly YamlValue[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? value : [value as YamlValue];
}

function toText(value: YamlValue | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = cleanText(value.replace(LINK, '$1'));
  return text === '' || text === '~' || text === 'null' ? undefined : text;
}
