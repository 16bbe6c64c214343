import type { ArticleDraft } from '../../article/article-draft.ts';
import type { DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { dateOptions } from '../fields/date-options.ts';
import type { ParseContext } from '../format.ts';
import { readLabelPrefix } from '../labels/read-label.ts';
import { readByline } from '../news-lines/read-byline.ts';
import { splitDateline } from '../news-lines/split-dateline.ts';
import { joinWrappedLines } from '../prose/join-wrapped-lines.ts';
import { stripAdMarker } from './ad-markers.ts';
import { isHeadlineLike } from './headline-like.ts';
import { LabelledFields } from './labelled-fields.ts';
import type { SectionLine } from './split-sections.ts';

/** Lines next to the headline in which a byline or a bare date stands. */
const HEAD_LINES = 3;
const LONGEST_DATE_LINE = 80;
/** A text of one line is a headline up to this length, and body text above it. */
const LONGEST_LONE_HEADLINE = 200;

/** One article of a plain text: its labelled fields, its headline, and its paragraphs without either. */
export function readSection(lines: readonly SectionLine[], context: ParseContext): ArticleDraft {
  const fields = new LabelledFields(context);
  const prose = fields.take(lines);
  const paragraphs = joinWrappedLines(prose)
    .map(stripAdMarker)
    .filter((paragraph) => paragraph !== undefined);
  const { headline, body } = splitHeadline(paragraphs, fields.headline);
  const { authors, published, rest } = readHeadLines(body, context);
  const dateline = rest[0] === undefined ? undefined : splitDateline(rest[0]);
  const publication = fields.published ?? published;
  return draftOf({
    headline,
    body: dateline === undefined ? rest : [dateline.rest, ...rest.slice(1)],
    abstract: fields.abstract,
    dateline: dateline?.dateline ?? fields.location,
    authors: fields.authors.length > 0 ? fields.authors : authors,
    sourceName: fields.source,
    publishedAt: publication?.instant,
    publishedPrecision: publication?.precision,
    updatedAt: fields.updated?.instant,
    uri: fields.link,
    copyright: fields.copyright,
    keywords: fields.keywords,
    keywordLine: fields.keywordLine,
    subjects: fields.sections.map((label) => ({ scheme: 'category', label })),
  });
}

function splitHeadline(paragraphs: readonly string[], labelled: string | undefined) {
  const [first, ...rest] = paragraphs;
  if (labelled !== undefined) return { headline: labelled, body: paragraphs.filter((line) => line !== labelled) };
  if (first === undefined) return { headline: undefined, body: [] };
  const isAlone = rest.length === 0;
  const isHeadline = isAlone
    ? isHeadlineLike(first) && first.length <= LONGEST_LONE_HEADLINE
    : isHeadlineOf(first, rest) && splitDateline(first) === undefined;
  if (!isHeadline) return { headline: undefined, body: [...paragraphs] };
  return { headline: first, body: rest.filter((line, place) => place > 0 || line !== first) };
}

/** A first line with a full stop is a headline only where it is clearly shorter than the paragraph after it. */
function isHeadlineOf(first: string, rest: readonly string[]): boolean {
  return isHeadlineLike(first) || (first.length <= 120 && (rest[0]?.length ?? 0) > first.length * 2);
}

/** Takes a byline and a bare date off the lines under the headline. */
function readHeadLines(body: readonly string[], context: ParseContext) {
  const rest = [...body];
  let authors: ArticleDraft['authors'] = [];
  let published: DateReading | undefined;
  for (let taken = 0; taken < HEAD_LINES; taken += 1) {
    const line = rest[0];
    if (line === undefined) break;
    const byline = authors.length === 0 ? readByline(line) : undefined;
    const date = published === undefined && line.length <= LONGEST_DATE_LINE ? readDateLine(line, context) : undefined;
    if (byline === undefined && date === undefined) break;
    authors = byline ?? authors;
    published = date ?? published;
    rest.shift();
  }
  return { authors, published, rest };
}

/** A line that is a date and nothing else, with or without "published on" in front. */
function readDateLine(line: string, context: ParseContext): DateReading | undefined {
  if (!/\p{Nd}/u.test(line)) return undefined;
  const bare = readDate(line, dateOptions(context));
  if (bare !== undefined) return bare;
  for (const { languages, value } of readLabelPrefix(line, 'published')) {
    const date = readDate(value, dateOptions(context, languages));
    if (date !== undefined) return date;
  }
  return undefined;
}
