import type { ArticleDraft } from '../../article/article-draft.ts';
import type { DateReading } from '../dates/date-reading.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { publicationFields } from '../fields/publication-fields.ts';
import type { ParseContext } from '../format.ts';
import { isCaption } from '../news-lines/is-caption.ts';
import { isHeadlineLike } from '../news-lines/is-headline-like.ts';
import { readBareByline } from '../news-lines/read-bare-byline.ts';
import { splitDateline } from '../news-lines/split-dateline.ts';
import { findSurplus, type PastedPage } from '../pasted-page/find-surplus.ts';
import { isAside } from '../pasted-page/is-aside.ts';
import { endsSentence } from '../prose/ends-sentence.ts';
import { foldWords } from '../prose/fold-words.ts';
import type { OptionsOfDate } from './options-of-date.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { type HeadLine, readDateLine, readHeadLine } from './read-head-line.ts';
import { splitDateEnd } from './split-date-end.ts';
import type { SectionLine } from './split-sections.ts';
import { type Opening, takeOpeningLines } from './take-opening-lines.ts';
import { isTailLine, takeTailLines } from './take-tail-lines.ts';

/** Lines under the headline in which bylines, dates and datelines stand. */
const HEAD_LINES = 6;
/** A name alone stands right under the headline or its standfirst. */
const MOST_LINES_TO_BARE_BYLINE = 3;
/** A release's or page's own headline may stand again under its subject or title and a line or two. */
const MOST_LINES_BETWEEN = 3;
/** A name and a place. */
const MOST_LINES_BEFORE_DATE = 2;
const MOST_WORDS_OF_NAME = 4;
const PARAGRAPHS_OF_CHRONICLE = 30;
const LONGEST_DATE_LINE = 60;
/** In a pasted page buttons and pictures stand between the headline, who wrote the article and when. */
const LINES_ABOVE_TEXT = 12;
const LINES_BEHIND_TEXT = 4;
/** A text of one line is a headline up to this length, and body text above it. */
const LONGEST_LONE_HEADLINE = 200;
const BARS = / ?[|•·] ?/;
const AGENCY_BEHIND = / ?(?:\([^()]{2,40}\)|[\p{L}\p{M}]{2,12})$/u;
const SITE_NAME = /^(.{10,300}) [|–—-] (.{2,60})$/u;

/** One article of a plain text: its labelled fields, its headline, and its paragraphs without either. */
export function readSection(lines: readonly SectionLine[], context: ParseContext): ArticleDraft {
  const { fields, optionsOf, paragraphs } = paragraphsOf(lines, context);
  const page = findSurplus(paragraphs);
  const opening = openAtHeadline(page, fields.source, optionsOf);
  const { headline, body } = splitHeadline(opening.paragraphs, fields.headline);
  const own = body.filter((paragraph) => !isAside(paragraph) && !isCaption(paragraph));
  const told = tellingLines(own, page.surplus, optionsOf, headline);
  const isKept = (line: string): boolean => !page.surplus.has(line) || told.behind.has(line);
  const head = takeHeadLines(
    own.filter((line) => isKept(line) || told.above.has(line)),
    optionsOf,
    fields.authors.length > 0 ? undefined : (headline ?? ''),
  );
  const tail = takeTailLines(head.rest.filter(isKept), optionsOf);
  const lead = findLead(tail.body);
  const split = tail.body[lead] === undefined ? undefined : splitDateline(tail.body[lead]);
  // `Monday, 3 May 2024: …` is an entry of a diary, and names no place.
  const dateline = split !== undefined && readDateLine(split.dateline, optionsOf) !== undefined ? undefined : split;
  const written = dateline?.dateline ?? head.dateline ?? opening.dateline;
  const published =
    fields.published ?? head.published ?? opening.published ?? tail.published ?? readDateOf(written, optionsOf);
  const updated = fields.updated ?? head.updated ?? opening.updated;
  return draftOf({
    language: fields.language,
    headline: headline === undefined ? undefined : withoutSiteName(headline, fields.source),
    body: dateline === undefined ? tail.body : tail.body.with(lead, dateline.rest),
    abstract: fields.abstract,
    dateline: written ?? fields.location,
    authors: [fields.authors, head.authors, opening.authors, dateline?.authors].find((found) => found?.length),
    sourceName: fields.source ?? tail.source ?? head.source ?? opening.source,
    ...publicationFields(published),
    updatedAt: updated?.instant,
    uri: fields.link ?? opening.link,
    copyright: fields.copyright ?? tail.copyright,
    keywords: fields.keywords.length > 0 || fields.keywordLine !== undefined ? fields.keywords : tail.keywords,
    keywordLine: fields.keywordLine,
    subjects: [...new Set([...fields.sections, ...opening.sections])].map((label) => ({ scheme: 'category', label })),
  });
}

/** What stands above the headline, as far as all of it is known; else what is above it is the page's. */
function openAtHeadline(page: PastedPage, source: string | undefined, optionsOf: OptionsOfDate): Opening {
  const opening = takeOpeningLines(page.paragraphs, source, optionsOf);
  const { fromHeadline } = page;
  if (fromHeadline === undefined || opening.paragraphs.length === fromHeadline.length) return opening;
  return takeOpeningLines(fromHeadline, source, optionsOf);
}

/** The lines beside an article's own that say something of it: right above its text, and right behind it. */
function tellingLines(
  lines: readonly string[],
  surplus: ReadonlySet<string>,
  optionsOf: OptionsOfDate,
  headline: string | undefined,
): { readonly above: ReadonlySet<string>; readonly behind: ReadonlySet<string> } {
  const isSurplus = (line: string): boolean => surplus.has(line);
  const textBehind = (at: number): string =>
    [headline ?? '', ...lines.slice(at + 1).filter((line) => !isSurplus(line))].join('\n');
  const isNamed = (line: string, at: number): boolean =>
    at < MOST_LINES_TO_BARE_BYLINE && readBareByline(line, textBehind(at)) !== undefined;
  const above = lines
    .slice(0, LINES_ABOVE_TEXT)
    .filter((line, at) => isSurplus(line) && (readHeadLine(line, optionsOf) !== undefined || isNamed(line, at)));
  const end = lines.findLastIndex((line) => !isSurplus(line)) + 1;
  const behind = lines.slice(end, end + LINES_BEHIND_TEXT);
  const others = behind.findIndex((line) => !isTailLine(line, optionsOf));
  return { above: new Set(above), behind: new Set(others < 0 ? behind : behind.slice(0, others)) };
}

/** The place of the paragraph that a dateline may open: the first, or the one under a second line of the headline. */
function findLead([first = '', second]: readonly string[]): number {
  return second !== undefined && isHeadlineLike(first) && splitDateline(first) === undefined ? 1 : 0;
}

/** The date of a dateline that gives the year too: that is when an article was written that has no other. */
function readDateOf(dateline: string | undefined, optionsOf: OptionsOfDate): DateReading | undefined {
  if (dateline === undefined || !/\p{Nd}{4}/u.test(dateline)) return undefined;
  return splitDateEnd(dateline.replace(AGENCY_BEHIND, ''), optionsOf([]))?.date;
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
  return { headline: first, body: rest.filter((line, place) => place >= MOST_LINES_BETWEEN || line !== first) };
}

/** A first line with a full stop is a headline only where it is clearly shorter than the paragraph after it. */
function isHeadlineOf(first: string, rest: readonly string[]): boolean {
  return isHeadlineLike(first) || (first.length <= 120 && (rest[0]?.length ?? 0) > first.length * 2);
}

/** A headline without the site's name behind it, where a label names the site as the source. */
function withoutSiteName(headline: string, source: string | undefined): string {
  const [, title, site] = SITE_NAME.exec(headline) ?? [];
  if (title === undefined || site === undefined || source === undefined) return headline;
  return foldWords(site) === foldWords(source) ? title : headline;
}

/**
 * Takes bylines, dates and datelines off the lines under the headline, and under the standfirst. A short line in front of a
 * date (a desk, a site) goes with them where a sentence follows.
 *
 * @param headline what a name without a word in front of it is looked up in; without it none is believed
 */
function takeHeadLines(
  body: readonly string[],
  optionsOf: OptionsOfDate,
  headline: string | undefined,
): HeadLine & { rest: readonly string[] } {
  let found: HeadLine = {};
  const kept: string[] = [];
  const standfirst: string[] = [];
  const read = (at: number): HeadLine | undefined => {
    const line = body[at];
    if (line === undefined) return undefined;
    const headLine = readHeadLine(line, optionsOf);
    if (headline === undefined || at >= MOST_LINES_TO_BARE_BYLINE || headLine?.authors !== undefined) return headLine;
    const text = [headline, ...body.slice(at + 1)].join('\n');
    if (headLine === undefined) return readBareByline(line, text);
    // `Lucía Berrocal | 14 June 2026`
    const [first = '', ...others] = line.split(BARS);
    return others.length === 0 ? headLine : { ...readBareByline(first, text), ...headLine };
  };
  let at = 0;
  for (; at < HEAD_LINES; at += 1) {
    const line = body[at];
    if (line === undefined) break;
    const headLine = read(at);
    if (headLine !== undefined && !repeats(headLine, found)) {
      found = { ...headLine, ...found };
      continue;
    }
    const next = read(at + 1);
    const isBeforeDate =
      next?.published !== undefined || (isShort(body[at + 1] ?? '.') && read(at + 2)?.published !== undefined);
    if (kept.length < MOST_LINES_BEFORE_DATE && isShort(line) && isBeforeDate) {
      kept.push(line);
      continue;
    }
    // Under a whole sentence a name alone is another part of the text: the writer of a letter.
    const under = endsSentence(line) ? readHeadLine(body[at + 1] ?? '', optionsOf) : next;
    if (standfirst.length > 0 || at >= MOST_LINES_TO_BARE_BYLINE) break;
    if (under?.published === undefined && under?.authors === undefined) break;
    standfirst.push(line);
  }
  const rest = [...standfirst, ...body.slice(at)];
  if (found.published !== undefined && isDated(rest, optionsOf)) return { rest: body };
  const sentenceFollows = rest[0] !== undefined && endsSentence(rest[0]);
  return { ...found, rest: sentenceFollows ? rest : [...kept, ...rest] };
}

function isShort(line: string): boolean {
  const words = line.split(' ').filter((word) => /\p{L}/u.test(word));
  return words.length <= MOST_WORDS_OF_NAME && !endsSentence(line);
}

/** Whether dates stand between the paragraphs too: those of a chronicle belong to the text. One may sign an article at its end. */
function isDated(paragraphs: readonly string[], optionsOf: OptionsOfDate): boolean {
  return paragraphs
    .slice(0, -1)
    .slice(0, PARAGRAPHS_OF_CHRONICLE)
    .some((line) => line.length <= LONGEST_DATE_LINE && readDateLine(line, optionsOf)?.published !== undefined);
}

/** Whether a line says nothing that the lines before it did not say already: it is then one of the text. */
function repeats(read: HeadLine, found: HeadLine): boolean {
  const fields = Object.keys(read) as (keyof HeadLine)[];
  return fields.length > 0 && fields.every((field) => found[field] !== undefined);
}
