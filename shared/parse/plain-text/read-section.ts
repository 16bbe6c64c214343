import type { ArticleDraft } from '../../article/article-draft.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { articleSignals } from '../fields/article-signals.ts';
import { publicationFields } from '../fields/publication-fields.ts';
import type { ParseContext } from '../format.ts';
import { agencyOfDateline } from '../news-lines/agency-of-dateline.ts';
import { isCaption } from '../news-lines/is-caption.ts';
import { isHeadlineLike } from '../news-lines/is-headline-like.ts';
import { splitSection, withoutUrgency } from '../news-lines/read-kicker.ts';
import { type SplitDateline, splitDateline } from '../news-lines/split-dateline.ts';
import { splitPlaceDateline } from '../news-lines/split-place-dateline.ts';
import { splitVersionMark } from '../news-lines/split-version-mark.ts';
import { findSurplus, type PastedPage } from '../pasted-page/find-surplus.ts';
import { isAside } from '../pasted-page/is-aside.ts';
import { isPullQuote } from '../pasted-page/is-pull-quote.ts';
import { foldWords } from '../prose/fold-words.ts';
import { findTellingLines } from './find-telling-lines.ts';
import type { HeadLine } from './head-line.ts';
import type { OptionsOfDate } from './options-of-date.ts';
import { partSection } from './part-section.ts';
import { readDateLine } from './read-date-line.ts';
import { readDatelineDate } from './read-dateline-date.ts';
import { readHeadLine } from './read-head-line.ts';
import type { SectionLine } from './split-sections.ts';
import { splitSignature } from './split-signature.ts';
import { isRoleLine, takeHeadLines } from './take-head-lines.ts';
import { type Opening, takeOpeningLines } from './take-opening-lines.ts';
import { takeTailLines } from './take-tail-lines.ts';
import { withoutOrnament } from './without-ornament.ts';

/** A release's or page's own headline may stand again under its subject or title and a line or two. */
const MOST_LINES_BETWEEN = 3;
/** Of a page, lines that may speak of the article right above its headline. */
const MOST_LINES_ABOVE = 3;
const MOST_WORDS_OF_SECTION = 3;
const YEAR = /\p{Nd}{4}/u;
/** A text of one line is a headline up to this length, and body text above it. */
const LONGEST_LONE_HEADLINE = 200;
/** A headline that ends in a full stop is seldom longer. */
const LONGEST_STOPPED_HEADLINE = 120;
const LONGEST_STANDFIRST = 300;
const SITE_NAME = /^(.{10,300}) [|–—-] (.{2,60})$/u;

/** One article of a plain text: its labelled fields, its headline, and its paragraphs without either. */
export function readSection(lines: readonly SectionLine[], context: ParseContext): ArticleDraft {
  const { fields, optionsOf, paragraphs } = partSection(lines, context);
  const page = findSurplus(paragraphs);
  const opening = openAtHeadline(page, fields.source, optionsOf);
  const { headline, body } = splitHeadline(opening.paragraphs, fields.headline, page.fromHeadline?.[0]);
  // `Rabat, 26 November 2026 (MAP)`: with the agency in brackets captions end, too.
  const isDated = (line: string): boolean => readHeadLine(line, optionsOf)?.published !== undefined;
  const isPicture = (line: string, at: number): boolean => isCaption(line) && (at > 0 || !isDated(line));
  const own = body.filter((line, at) => !isAside(line) && !isPicture(line, at) && !isPullQuote(body, at));
  const told = findTellingLines(own, page.surplus, optionsOf, headline);
  const isKept = (line: string): boolean => !page.surplus.has(line) || told.behind.has(line);
  const head = takeHeadLines(
    [...own.filter((line) => told.above.has(line)), ...own.filter((line) => isKept(line) && !told.above.has(line))],
    optionsOf,
    fields.authors.length > 0 ? undefined : (headline ?? ''),
  );
  const tail = takeTailLines(head.rest.filter(isKept), optionsOf);
  const authors = [fields.authors, head.authors, opening.authors].find((found) => found?.length);
  const signed = splitSignature(authors === undefined ? tail.body : withoutRole(tail.body), headline);
  const lead = findLead(signed.body);
  const split = splitLead(signed.body.slice(lead));
  // `Monday, 3 May 2024: …` is an entry of a diary, and names no place.
  const dateline = split !== undefined && readDateLine(split.dateline, optionsOf) !== undefined ? undefined : split;
  const written = dateline?.dateline ?? head.dateline ?? opening.dateline;
  const published =
    fields.published ??
    head.published ??
    opening.published ??
    tail.published ??
    readDatelineDate(written, optionsOf([]), context.uploadedAt);
  const version = splitVersionMark(headline);
  const bare = version.headline === undefined ? undefined : withoutUrgency(version.headline);
  const kicked = splitSection(bare ?? '');
  const title = kicked?.headline ?? bare;
  const updated = fields.updated ?? head.updated ?? opening.updated;
  return draftOf({
    language: fields.language,
    headline: title === undefined ? undefined : withoutSiteName(title, fields.source),
    body: (dateline === undefined ? signed.body : signed.body.with(lead, dateline.rest)).map(withoutOrnament),
    abstract: fields.abstract,
    dateline: written ?? fields.location,
    authors: [authors, dateline?.authors, signed.authors, tail.authors].find((found) => found?.length),
    sourceName:
      fields.source ?? tail.source ?? head.source ?? opening.source ?? agencyOfDateline(written) ?? tail.office,
    ...publicationFields(published),
    updatedAt: updated?.instant,
    signals: opening.isCorrection === true ? articleSignals(['correction']) : version.signals,
    uri: fields.link ?? opening.link,
    copyright: fields.copyright ?? tail.copyright,
    keywords: fields.keywords.length > 0 || fields.keywordLine !== undefined ? fields.keywords : tail.keywords,
    keywordLine: fields.keywordLine,
    subjects: [
      ...new Set([...fields.sections, ...opening.sections, ...(kicked === undefined ? [] : [kicked.section])]),
    ].map((label) => ({ scheme: 'category', label })),
  });
}

/** Reads the lines above the headline, as many as are of a known kind up to it; what is above those is the page's. */
function openAtHeadline(page: PastedPage, source: string | undefined, optionsOf: OptionsOfDate): Opening {
  const { paragraphs, fromHeadline } = page;
  const whole = takeOpeningLines(paragraphs, source, optionsOf);
  if (fromHeadline === undefined) return whole;
  const headline = paragraphs.length - fromHeadline.length;
  for (let from = 0; from < headline; from = Math.max(from + 1, headline - MOST_LINES_ABOVE)) {
    const opening = from === 0 ? whole : takeOpeningLines(paragraphs.slice(from), source, optionsOf);
    // The times of other articles stand above a headline, too.
    const isDay = opening.published === undefined || paragraphs.slice(from, headline).some((line) => YEAR.test(line));
    if (opening.paragraphs.length !== fromHeadline.length) continue;
    if (from === 0) return opening;
    // A section there may be the last name of a menu.
    if (isDay) return { ...opening, sections: [] };
  }
  return {
    ...readDateAbove(paragraphs.slice(0, headline), optionsOf),
    ...takeOpeningLines(fromHeadline, source, optionsOf),
  };
}

/** Reads the day above a headline, with no more than a section's name between; under a title it would be that article's. */
function readDateAbove(above: readonly string[], optionsOf: OptionsOfDate): HeadLine | undefined {
  const at = above.findLastIndex((line) => YEAR.test(line) && readDateLine(line, optionsOf) !== undefined);
  const areShort = above
    .slice(Math.max(0, at - 1))
    .every((line) => YEAR.test(line) || line.split(' ').length <= MOST_WORDS_OF_SECTION);
  return at < above.length - MOST_LINES_ABOVE || !areShort ? undefined : readDateLine(above[at] ?? '', optionsOf);
}

/** A text without the line under it that says what its author is. */
function withoutRole(body: readonly string[]): readonly string[] {
  const isRole = isRoleLine(body.at(-1) ?? '') && endsSentence(body.at(-2) ?? '');
  return isRole ? body.slice(0, -1) : body;
}

/** The place of the paragraph that a dateline may open: the first, or the one under a second line of the headline or a standfirst. */
function findLead([first = '', second]: readonly string[]): number {
  if (second === undefined || splitDateline(first) !== undefined) return 0;
  const isStandfirst = first.length <= LONGEST_STANDFIRST && splitPlaceDateline(first) === undefined;
  return isHeadlineLike(first) || (isStandfirst && splitDateline(second) !== undefined) ? 1 : 0;
}

/** Where more paragraphs open with a place, each of them tells of its own. */
function splitLead([lead = '', ...others]: readonly string[]): SplitDateline | undefined {
  const split = splitDateline(lead);
  if (split !== undefined || !endsSentence(lead)) return split;
  const placed = splitPlaceDateline(lead);
  return placed === undefined || others.some(splitPlaceDateline) ? undefined : placed;
}

function splitHeadline(paragraphs: readonly string[], labelled: string | undefined, judged: string | undefined) {
  const [first, ...rest] = paragraphs;
  if (labelled !== undefined) return { headline: labelled, body: paragraphs.filter((line) => line !== labelled) };
  if (first === undefined) return { headline: undefined, body: [] };
  const isAlone = rest.length === 0;
  const isHeadline = isAlone
    ? isHeadlineLike(first) && first.length <= LONGEST_LONE_HEADLINE
    : (first === judged || isHeadlineOf(first, rest)) && splitDateline(first) === undefined;
  if (!isHeadline) return { headline: undefined, body: [...paragraphs] };
  return { headline: first, body: rest.filter((line, place) => place >= MOST_LINES_BETWEEN || line !== first) };
}

/** A first line with a full stop is a headline only where it is clearly shorter than the paragraph after it. */
function isHeadlineOf(first: string, rest: readonly string[]): boolean {
  return (
    isHeadlineLike(first) || (first.length <= LONGEST_STOPPED_HEADLINE && (rest[0]?.length ?? 0) > first.length * 2)
  );
}

/** A headline without the site's name behind it, where a label names the site as the source. */
function withoutSiteName(headline: string, source: string | undefined): string {
  const [, title, site] = SITE_NAME.exec(headline) ?? [];
  if (title === undefined || site === undefined || source === undefined) return headline;
  return foldWords(site) === foldWords(source) ? title : headline;
}
