import { AGENCIES } from '../news-lines/agencies.ts';
import { OUTLET_WORDS } from '../news-lines/byline-words.ts';
import { isDesk } from '../news-lines/is-desk.ts';
import { isHeadlineLike } from '../news-lines/is-headline-like.ts';
import { readBareByline } from '../news-lines/read-bare-byline.ts';
import { readByline } from '../news-lines/read-byline.ts';
import { readKicker } from '../news-lines/read-kicker.ts';
import { isDateline } from '../news-lines/split-dateline.ts';
import { isAside, isMeasure } from '../pasted-page/is-aside.ts';
import { foldWords } from '../prose/fold-words.ts';
import type { OptionsOfDate } from './options-of-date.ts';
import { type HeadLine, isClock, readDateLine, readHeadLine } from './read-head-line.ts';

/** What stands above a headline, and the paragraphs from the headline on. */
export interface Opening extends HeadLine {
  readonly paragraphs: readonly string[];
  readonly link?: string;
  readonly sections: readonly string[];
}

const MOST_LINES = 5;
const OPENS_WITH_PLACE = /^[\p{L}\p{M}'’]{2,20}(?: [\p{L}\p{M}'’]{2,20})? ?[-–—ـ,،/(](?!.*«)/u;
const STEPS = / ?[|>›»/] ?/;
const MOST_WORDS_OF_STEP = 2;
/** A headline is longer than a step of a path. */
const FEWEST_WORDS_OF_HEADLINE = 5;
const MOST_WORDS_OF_BUTTON = 3;
const OUTLETS: ReadonlySet<string> = new Set(OUTLET_WORDS.map(foldWords));
const MOST_WORDS_OF_MASTHEAD = 4;
const ADDRESS = /^https?:\/\/\S{3,500}$/i;

/**
 * Takes what pages print above a headline off the top of a text: the page's address, the site's name, a kicker or path of
 * sections, a date, a dateline, an agency or desk, a time, a reading time. The last line that may be a headline is never taken.
 *
 * @param source what a label names as the source: where it stands first it is the site's name
 */
export function takeOpeningLines(
  paragraphs: readonly string[],
  source: string | undefined,
  optionsOf: OptionsOfDate,
): Opening {
  const sections: string[] = [];
  let found: HeadLine & { link?: string } = {};
  let start = 0;
  for (; start < MOST_LINES && start + 1 < paragraphs.length; start += 1) {
    const line = paragraphs[start] ?? '';
    if (ADDRESS.test(line) && URL.canParse(line)) {
      found = { ...found, link: found.link ?? line };
      continue;
    }
    const kicker = readKicker(line);
    if (kicker !== undefined) {
      sections.push(...kicker);
      continue;
    }
    if (isMeasure(line) || isClock(line)) continue;
    const next = paragraphs[start + 1] ?? '';
    const headlineFollows = isHeadlineLike(next);
    if (headlineFollows && isAside(line) && line.split(' ').length <= MOST_WORDS_OF_BUTTON) continue;
    if (headlineFollows && isPathOfSections(line, next)) {
      sections.push(...line.split(STEPS));
      continue;
    }
    const authors = readByline(line);
    if (authors !== undefined && !headlineFollows) {
      found = { authors, ...found };
      continue;
    }
    if (!headlineFollows && !isPlaceOrDate(line, optionsOf)) break;
    if (source !== undefined && foldWords(line) === foldWords(source)) continue;
    if (start === 0 && readDateLine(next, optionsOf) !== undefined && isMasthead(line)) {
      found = { source: line };
      continue;
    }
    const read =
      readDateLine(line, optionsOf) ??
      readOriginAbove(line, optionsOf) ??
      (headlineFollows ? readBareByline(line, paragraphs.slice(start + 1).join('\n')) : undefined);
    if (read === undefined) break;
    found = { ...read, ...found };
  }
  return { ...found, sections, paragraphs: paragraphs.slice(start) };
}

/** The name of a newspaper above the day of the issue: `The Harbour Gazette`. */
function isMasthead(line: string): boolean {
  const words = foldWords(line).split(' ');
  if (words.length > MOST_WORDS_OF_MASTHEAD) return false;
  return OUTLETS.has(words[0] ?? '') || OUTLETS.has(words.at(-1) ?? '');
}

/** `Culture | Cinéma`: a known section and a short name beside it, above a line that is longer. */
function isPathOfSections(line: string, next: string): boolean {
  const steps = line.split(STEPS);
  const areShort = steps.every((step) => step !== '' && step.split(' ').length <= MOST_WORDS_OF_STEP);
  if (steps.length < 2 || !areShort || next.split(' ').length < FEWEST_WORDS_OF_HEADLINE) return false;
  return steps.some((step) => readKicker(step) !== undefined);
}

/** A dateline with its agency or date, or a date: a text may open with one and have no headline. */
function isPlaceOrDate(line: string, optionsOf: OptionsOfDate): boolean {
  return (
    (OPENS_WITH_PLACE.test(line) && isDateline(line)) ||
    readDateLine(line, optionsOf) !== undefined ||
    readDatedOrigin(line, optionsOf) !== undefined
  );
}

/** `الرياض 14 يونيو 2026 م واس`: the agency is what shows that the line is no headline. */
function readDatedOrigin(line: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  const read = readHeadLine(line, optionsOf);
  return read?.published !== undefined && read.source !== undefined && read.authors === undefined ? read : undefined;
}

/** `تونس / الأناضول / 14 مايو 2025`, `وكالات`. A byline, or an agency behind more than a place, may be a headline's. */
function readOriginAbove(line: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  const read = readHeadLine(line, optionsOf);
  const opensWithPlace = read?.dateline !== undefined && OPENS_WITH_PLACE.test(line);
  const [first = ''] = line.split(/ ?[–—/|-] /);
  const opensWithAgency = read?.dateline !== undefined && AGENCIES.includes(first);
  const opensWithDesk = read?.dateline !== undefined && isDesk(line.split(/ ?[,،:–-] /)[0] ?? '');
  const isOrigin =
    opensWithPlace ||
    opensWithDesk ||
    opensWithAgency ||
    readDatedOrigin(line, optionsOf) !== undefined ||
    AGENCIES.includes(line) ||
    isDesk(line);
  return isOrigin && read?.authors === undefined ? (read ?? {}) : undefined;
}
