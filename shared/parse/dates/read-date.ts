import { toDateItems } from './date-items.ts';
import {
  commonOrder,
  isOfOtherScript,
  isSureLanguage,
  languagesOfScript,
  numericOrderOf,
  readableLanguage,
} from './date-languages.ts';
import type { DateOptions, DateReading } from './date-reading.ts';
import { type DateToken, tokenizeDate } from './date-tokens.ts';
import { dateWordsOf } from './date-words.ts';
import { lexiconOf } from './lexicon.ts';
import { matchDate } from './match-date.ts';
import { readIsoDate } from './read-iso-date.ts';
import { readRelativeDate } from './read-relative-date.ts';
import { resolveDate } from './resolve-date.ts';
import { takeDateParts } from './take-date-parts.ts';
import { toPlainNumerals } from './to-plain-numerals.ts';

const LONGEST = 200;
const MOST_TO_GUESS = 3;

/**
 * Reads a text that is a date and nothing else but words such as "published on", in some sixty languages and in the
 * Gregorian, Hijri (Umm al-Qura), Jalali and Thai Buddhist calendars, absolute or relative to the upload.
 * What is not sure is refused: a wrong date is worse than none.
 */
export function readDate(text: string, written: DateOptions = {}): DateReading | undefined {
  const trimmed = toPlainNumerals(text.slice(0, LONGEST + 1).trim());
  if (trimmed === '' || trimmed.length > LONGEST) return undefined;
  const iso = readIsoDate(trimmed, written.timeZone);
  if (iso !== undefined) return iso;
  const options = withKnownLanguage(written);
  const tokens = tokenizeDate(trimmed);
  const given = primaryOf(options.language);
  const asked: string[] = [];
  if (given !== undefined && !isOfOtherScript(given, trimmed)) {
    asked.push(given);
    const reading = readIn(given, tokens, trimmed, options);
    if (reading !== undefined) return reading;
  }
  const others = languagesOfScript(trimmed.replace(/\p{Nd}/gu, '')).filter((language) => language !== given);
  if (others.length === 0 && given === undefined) return readIn(undefined, tokens, trimmed, options);
  if (others[0] !== undefined && isSureLanguage(others[0])) {
    asked.push(others[0]);
    const reading = readIn(others[0], tokens, trimmed, options);
    if (reading !== undefined) return reading;
  }
  if (asked.some((language) => namesFullDate(language, tokens))) return undefined;
  const mayBe = options.isGuess ? languagesOfGuess(options) : others;
  const guesses = others.filter((language) => mayBe.includes(language) && !asked.includes(language));
  return agree(guesses.map((language) => readIn(language, tokens, trimmed, options)));
}

/** The few that the text around may be in: the words of every language are many to load. */
function languagesOfGuess({ languages = [] }: DateOptions): readonly string[] {
  return languages.length > MOST_TO_GUESS ? [] : languages;
}

/** What all languages that understand a date say of it, or nothing when they differ. */
function agree(readings: readonly (DateReading | undefined)[]): DateReading | undefined {
  const understood = readings.filter((reading) => reading !== undefined);
  const [first] = understood;
  return understood.every(({ instant }) => instant === first?.instant) ? first : undefined;
}

/**
 * True when a language that has failed to read all of a text yet knows its day, its month by name and its year: the words
 * that it does not know are a name or a sentence about the date, in whatever language.
 */
function namesFullDate(language: string, tokens: readonly DateToken[]): boolean {
  const items = toDateItems(tokens, lexiconOf(language));
  return items.some((_, at) => {
    const date = matchDate(items, at);
    return date !== undefined && date.separator === undefined && date.lacksYear === undefined;
  });
}

/**
 * False for a text that lacks the figures of a year and a day, which only the time of the upload could stand in for; some
 * languages write the day as a word.
 */
function mayHoldDate(language: string | undefined, tokens: readonly DateToken[]): boolean {
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  const hasDay = numbers.length > 1 || (language !== undefined && dateWordsOf(language).ordinals !== undefined);
  return hasDay && numbers.some(({ digits }) => digits === 4 || digits === 2);
}

function readIn(
  language: string | undefined,
  tokens: readonly DateToken[],
  text: string,
  options: DateOptions,
): DateReading | undefined {
  if (options.uploadedAt === undefined && !mayHoldDate(language, tokens)) return undefined;
  const isGiven = language !== undefined && primaryOf(options.language) === language;
  const isGuess = !isGiven && !isSureLanguage(language);
  const relative = language === undefined ? undefined : readRelativeDate(language, tokens, options);
  if (relative !== undefined) return relative;
  const parts = takeDateParts(toDateItems(tokens, lexiconOf(language ?? 'en')));
  // A guessed language may take a short word for a month: it must at least find a year beside it.
  if (parts === undefined || (isGuess && parts.dates.some(({ lacksYear }) => lacksYear))) return undefined;
  const isLatin = /\p{Script=Latin}/u.test(text);
  // Without a known language, Latin letters may be anyone's; the other scripts have one order or none.
  const order =
    options.language !== undefined
      ? numericOrderOf(options.language)
      : commonOrder(options.languages ?? (isLatin || language === undefined ? [] : [language]));
  return resolveDate(parts, { language, order, hasPersianDigits: /[\u06f0-\u06f9]/.test(text) }, options);
}

/** A sender's tag may be no language at all, or one that no dates are known of: then the text alone says what it is in. */
function withKnownLanguage({ language, ...others }: DateOptions): DateOptions {
  const readable = language === undefined ? undefined : readableLanguage(language);
  return readable === undefined ? others : { ...others, language: readable };
}

function primaryOf(language: string | undefined): string | undefined {
  return language?.toLowerCase().split('-')[0];
}
