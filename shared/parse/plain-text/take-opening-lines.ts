import { endsSentence } from '../../text/ends-sentence.ts';
import { isAgency } from '../news-lines/agencies.ts';
import { BEFORE_DATE } from '../news-lines/dateline-words.ts';
import { isDateline } from '../news-lines/is-dateline.ts';
import { isDesk } from '../news-lines/is-desk.ts';
import { isHeadlineLike } from '../news-lines/is-headline-like.ts';
import { isOffice, isOfficeName, isStateAbove, officeOfLine } from '../news-lines/is-office.ts';
import { isOutlet } from '../news-lines/is-outlet.ts';
import { isPerson } from '../news-lines/is-person.ts';
import { readBareByline } from '../news-lines/read-bare-byline.ts';
import { readByline } from '../news-lines/read-byline.ts';
import { isCorrectionMark, isReleaseMark, isStatementMark, PICTURES, readKicker } from '../news-lines/read-kicker.ts';
import { isContact } from '../news-lines/until-end-mark.ts';
import { isAside, isMeasure } from '../pasted-page/is-aside.ts';
import { foldWords } from '../prose/fold-words.ts';
import type { HeadLine } from './head-line.ts';
import { isClock } from './is-clock.ts';
import type { OptionsOfDate } from './options-of-date.ts';
import { readDateLine } from './read-date-line.ts';
import { isEditorsNote, readHeadLine } from './read-head-line.ts';
import { splitDateEnd } from './split-date-end.ts';
import { withoutIssue } from './without-issue.ts';

/** What stands above a headline, and the paragraphs from the headline on. */
export interface Opening extends HeadLine {
  readonly paragraphs: readonly string[];
  readonly link?: string;
  readonly sections: readonly string[];
  /** Set when a line says that the article puts an earlier version of it right. */
  readonly isCorrection?: true;
}

const MOST_LINES = 5;
const OPENS_WITH_PLACE = new RegExp(
  `^[\\p{L}\\p{M}'’]{2,20}(?: [\\p{L}\\p{M}'’]{2,20})?(?: ?[-–—ـ,،/(]| ${BEFORE_DATE}\\p{Nd})(?!.*«)`,
  'u',
);
/** `FRA/JUS/PROCES`, what an agency files a story under; flags and other pictures alone. */
const NO_HEADLINE = /^(?:\p{Lu}{2,15}(?:[/-]\p{Lu}{2,15}){1,5}|[^\p{L}\p{N}]{1,20})$/u;
const STEPS = / ?[|>›»/] ?/;
const MOST_WORDS_OF_STEP = 2;
/** A headline is longer than a step of a path. */
const FEWEST_WORDS_OF_HEADLINE = 5;
const MOST_WORDS_OF_BUTTON = 3;
const MOST_LINES_OF_LETTERHEAD = 7;
const LONGEST_OF_LETTERHEAD = 90;
/** From the mark of a release: a place and day, the headline, a second line of it. */
const MOST_LINES_TO_TEXT = 3;
/** `خاص – الراصد`: a flag and whose it is. */
const FLAG_AND_OWNER = /^(\S{1,20}) ?[–—:-] ?(\S{1,20}(?: \S{1,20})?)(?<!:)$/u;
/** A number to call, or an address: what a headline that opens so lacks. */
const PHONE = /@|\p{Nd}[\p{Nd} ()+-]{5,30}/u;
const ADDRESS = /^https?:\/\/\S{3,500}$/i;
/** `* القاهرة - أ.ش.أ` */
const STAR = /^[*•] /u;
/** `news.example`: what a browser's reading view shows of the address. */
const SITE = /^(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}$/u;

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
  let found: HeadLine & { link?: string; isCorrection?: true } = {};
  let start = letterheadOf(paragraphs, optionsOf);
  for (const line of paragraphs.slice(0, start)) {
    const source = isOffice(line) && !isDesk(line) ? { source: line } : {};
    found = { ...readDay(line, optionsOf), ...found, ...source };
  }
  let end = Math.min(start + MOST_LINES, paragraphs.length - 1);
  let isAmongContacts = false;
  let isUnderState = false;
  let isUnderOffice = false;
  for (; start < end; start += 1) {
    const line = (paragraphs[start] ?? '').replace(STAR, '');
    if (isCorrectionMark(line)) found = { ...found, isCorrection: true };
    if (ADDRESS.test(line) && URL.canParse(line)) {
      found = { ...found, link: found.link ?? line };
      continue;
    }
    const kicker = readKicker(line);
    if (kicker !== undefined) {
      sections.push(...kicker);
      continue;
    }
    if (isMeasure(line) || isClock(line) || isEditorsNote(line) || SITE.test(line) || NO_HEADLINE.test(line)) continue;
    const next = paragraphs[start + 1] ?? '';
    isAmongContacts = isAmongContacts
      ? PHONE.test(line) || PHONE.test(next)
      : isContact(line) && PHONE.test(line + next);
    if (isAmongContacts) {
      end = Math.min(end + 1, paragraphs.length - 1);
      continue;
    }
    const headlineFollows = isHeadlineLike(next);
    if (headlineFollows && isAside(line) && line.split(' ').length <= MOST_WORDS_OF_BUTTON) continue;
    const isAboveHeadline = (): boolean => isHeadlineLike(underDay(paragraphs.slice(start + 1, end + 1), optionsOf));
    if (isStatementMark(line) && isAboveHeadline()) continue;
    const [, flag, owner = ''] = FLAG_AND_OWNER.exec(line) ?? [];
    if (headlineFollows && flag !== undefined && readKicker(flag)?.length === 0 && !isPerson(owner)) continue;
    if (headlineFollows && isPathOfSections(line, next)) {
      sections.push(...line.split(STEPS));
      continue;
    }
    const authors = readByline(line);
    if (authors !== undefined && !headlineFollows) {
      found = { authors, ...found };
      continue;
    }
    if (!headlineFollows && !isOfficeName(line) && !isPlaceOrDate(line, optionsOf)) break;
    if (source !== undefined && foldWords(line) === foldWords(source)) continue;
    const flagged = splitDateEnd(line, optionsOf([]));
    if (flagged !== undefined && readKicker(flagged.before)?.length === 0) {
      found = { published: flagged.date, ...found };
      continue;
    }
    const masthead = withoutIssue(line);
    const isOnTop = masthead !== line || isMeasure(next) || readDateLine(next, optionsOf) !== undefined;
    if (start === 0 && isOnTop && isOutlet(masthead)) {
      found = { source: masthead };
      continue;
    }
    if (isStateAbove(line, next)) {
      isUnderState = true;
      continue;
    }
    const isNamedAgain = (name: string): boolean =>
      isUnderState || isDesk(next) || foldWords(paragraphs.slice(start + 1).join(' ')).includes(name);
    const isOnPaper =
      isOfficeName(line) && !isDesk(line) && readDay(next, optionsOf) !== undefined && isAboveHeadline();
    const ofText =
      headlineFollows && !isOnPaper
        ? (officeOfLine(line, isNamedAgain) ?? signerOf(line, paragraphs.slice(start + 2)))
        : undefined;
    const office = isOnPaper ? line : ofText;
    if (office !== undefined) {
      found = { ...found, source: office };
      isUnderOffice = true;
      continue;
    }
    // A district or a branch of it.
    const isBranch = /^\P{Nd}+$/u.test(line) && line.split(' ').length <= MOST_WORDS_OF_BUTTON && isTitleLong(next);
    if (isUnderOffice && headlineFollows && isBranch) continue;
    const read =
      (isReleaseMark(paragraphs[start - 1] ?? '') ? readDay(line, optionsOf) : undefined) ??
      readDateLine(line, optionsOf) ??
      readOriginAbove(line, optionsOf) ??
      (headlineFollows ? readBareByline(line, paragraphs.slice(start + 1).join('\n')) : undefined);
    if (read === undefined) break;
    found = { ...read, ...found };
  }
  return { ...found, sections, paragraphs: paragraphs.slice(start) };
}

/**
 * How many lines stand above the mark of a release: the names of who sends it, the day. None where the lines are no such
 * names, or where no headline is left under the mark.
 */
function letterheadOf(paragraphs: readonly string[], optionsOf: OptionsOfDate): number {
  const isMark = (line: string): boolean => isReleaseMark(line) || isStatementMark(line);
  const mark = paragraphs
    .slice(0, MOST_LINES_OF_LETTERHEAD)
    .findIndex((line) => isMark(line) || isMark(splitDateEnd(line, optionsOf([]))?.before ?? ''));
  const areNames = paragraphs.slice(0, Math.max(0, mark)).every((line) => line.length <= LONGEST_OF_LETTERHEAD);
  const text = paragraphs.slice(mark + 1).findIndex((line) => !isHeadlineLike(line));
  return areNames && text > 0 && text <= MOST_LINES_TO_TEXT ? Math.max(0, mark) : 0;
}

/** Who signs a text under it, as the line above its headline has it. */
function signerOf(line: string, paragraphs: readonly string[]): string | undefined {
  const name = line.replace(PICTURES, '');
  const folded = foldWords(name);
  const below = paragraphs.slice(paragraphs.findLastIndex(endsSentence) + 1);
  const isSigned = below.some((paragraph) => foldWords(paragraph) === folded);
  return isSigned && !isPerson(name) && !isDesk(name) ? name : undefined;
}

/** The first line that is no day, nor a place and day. */
function underDay(paragraphs: readonly string[], optionsOf: OptionsOfDate): string {
  return paragraphs.find((line) => readDay(line, optionsOf) === undefined) ?? '';
}

/** The day on the paper of an office: `24 novembre 2026`, `Oristano, 24 novembre 2026`. */
function readDay(line: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  const { published, dateline } = readHeadLine(line, optionsOf) ?? {};
  if (published === undefined) return undefined;
  const { before = '', isParted } = splitDateEnd(line, optionsOf([])) ?? {};
  const isPlaced = isParted === true && before.split(' ').length <= MOST_WORDS_OF_BUTTON && !/\p{Nd}/u.test(before);
  const place = dateline ?? (isPlaced ? line : undefined);
  return { published, ...(place !== undefined && { dateline: place }) };
}

function isTitleLong(line: string): boolean {
  return line.split(' ').length >= FEWEST_WORDS_OF_HEADLINE;
}

/** `Culture | Cinéma`: a known section and a short name beside it, above a line that is longer. */
function isPathOfSections(line: string, next: string): boolean {
  const steps = line.split(STEPS);
  const areShort = steps.every((step) => step !== '' && step.split(' ').length <= MOST_WORDS_OF_STEP);
  if (steps.length < 2 || !areShort || !isTitleLong(next)) return false;
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
  const opensWithAgency = read?.dateline !== undefined && isAgency(first);
  const opensWithDesk = read?.dateline !== undefined && isDesk(line.split(/ ?[,،:–-] /)[0] ?? '');
  const isOrigin =
    opensWithPlace ||
    opensWithDesk ||
    opensWithAgency ||
    readDatedOrigin(line, optionsOf) !== undefined ||
    isAgency(line) ||
    isDesk(line);
  return isOrigin && read?.authors === undefined ? (read ?? {}) : undefined;
}
