import { chooseDay, type ReadingHints } from './choose-reading.ts';
import { type DateItem, toDateItems } from './date-items.ts';
import { commonOrder, isOfOtherScript, languagesOfScript, numericOrderOf, readableLanguage } from './date-languages.ts';
import type { DateOptions, DateReading } from './date-reading.ts';
import { type DateToken, tokenizeDate } from './date-tokens.ts';
import { dateWordsOf } from './date-words.ts';
import { findSense, isFiller, isMark } from './item-tests.ts';
import { lexiconOf } from './lexicon.ts';
import { type DateMatch, giveYear, matchDate, matchDayAndMonth } from './match-date.ts';
import { matchTime, type TimeMatch } from './match-time.ts';
import { matchZone, type ZoneMatch } from './match-zone.ts';
import { readIsoDate } from './read-iso-date.ts';
import { readRelativeDate } from './read-relative-date.ts';
import { sharedZone } from './shared-zone.ts';
import { dayReading, readingOf } from './time-reading.ts';
import { toPlainNumerals } from './to-plain-numerals.ts';
import { toWallClock } from './zones.ts';

const LONGEST = 200;
const DAY = 86_400_000;

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
  if (others[0] === 'en' || others[0] === 'ar') {
    asked.push(others[0]);
    const reading = readIn(others[0], tokens, trimmed, options);
    if (reading !== undefined) return reading;
  }
  if (options.isGuess) return undefined;
  if (asked.some((language) => namesFullDate(language, tokens))) return undefined;
  const guesses = others.filter((language) => !asked.includes(language));
  return agree(guesses.map((language) => readIn(language, tokens, trimmed, options)));
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
  const isGuess = !isGiven && language !== 'en' && language !== 'ar';
  const relative = language === undefined ? undefined : readRelativeDate(language, tokens, options);
  if (relative !== undefined) return relative;
  const parts = takeParts(toDateItems(tokens, lexiconOf(language ?? 'en')));
  // A guessed language may take a short word for a month: it must at least find a year beside it.
  if (parts === undefined || (isGuess && parts.dates.some(({ lacksYear }) => lacksYear))) return undefined;
  const isLatin = /\p{Script=Latin}/u.test(text);
  // Without a known language, Latin letters may be anyone's; the other scripts have one order or none.
  const order =
    options.language !== undefined
      ? numericOrderOf(options.language)
      : commonOrder(options.languages ?? (isLatin || language === undefined ? [] : [language]));
  return resolve(parts, { language, order, hasPersianDigits: /[\u06f0-\u06f9]/.test(text) }, options);
}

/** A sender's tag may be no language at all, or one that no dates are known of: then the text alone says what it is in. */
function withKnownLanguage({ language, ...others }: DateOptions): DateOptions {
  const readable = language === undefined ? undefined : readableLanguage(language);
  return readable === undefined ? others : { ...others, language: readable };
}

function primaryOf(language: string | undefined): string | undefined {
  return language?.toLowerCase().split('-')[0];
}

interface DateParts {
  dates: DateMatch[];
  time?: TimeMatch;
  zone?: ZoneMatch;
  weekday?: number;
  daysAgo?: number;
}

/** Sorts every item into a part of the date; nothing when one is left over. */
function takeParts(items: readonly DateItem[]): DateParts | undefined {
  const parts: DateParts = { dates: [] };
  const hasWeekday = items.some((item) => findSense(item, 'weekday') !== undefined);
  for (let at = 0; at < items.length; ) {
    const next = takePart(items, at, parts, hasWeekday);
    if (next === undefined) return undefined;
    at = next;
  }
  return parts;
}

/** Takes the part that begins at an item and returns the index after it. */
function takePart(items: readonly DateItem[], at: number, parts: DateParts, hasWeekday: boolean): number | undefined {
  const item = items[at];
  const hasDate = parts.dates.length > 0;
  if (findSense(item, 'updated') !== undefined && (hasDate || parts.time !== undefined)) {
    // What follows is another date, unless it is the missing time of this one.
    const isOwnTime = parts.time === undefined && !holdsDate(items, at + 1);
    return isOwnTime ? at + 1 : items.length;
  }
  const isTimeFirst =
    isMark(items[at + 1], ':') ||
    findSense(items[at + 1], 'timeUnit')?.unit === 'hour' ||
    // Behind a date, 05.22.14 is a time and no second date.
    (hasDate && parts.time === undefined && matchTime(items, at, true)?.second !== undefined);
  const bare = hasWeekday && !hasDate ? matchDayAndMonth(items, at) : undefined;
  const date = isTimeFirst ? undefined : (matchDate(items, at) ?? bare);
  if (date !== undefined) {
    parts.dates.push(date);
    return date.next;
  }
  const open = parts.dates.at(-1);
  if (open?.lacksYear && parts.time !== undefined && item?.is === 'number' && item.digits === 4) {
    // Wed Aug 05 12:00:00 2015
    parts.dates[parts.dates.length - 1] = giveYear(open, item.value);
    return at + 1;
  }
  const time = parts.time === undefined ? matchTime(items, at, hasDate) : undefined;
  if (time !== undefined) {
    parts.time = time;
    return time.next;
  }
  const zone = matchZone(items, at, parts.time !== undefined);
  if (zone !== undefined) {
    parts.zone ??= zone;
    return zone.next;
  }
  const weekday = findSense(item, 'weekday');
  if (weekday !== undefined && !isFiller(item) && parts.weekday === undefined) {
    parts.weekday = weekday.weekday;
    return at + 1;
  }
  const daysAgo = findSense(item, 'daysAgo');
  if (daysAgo !== undefined && !isFiller(item) && parts.daysAgo === undefined) {
    parts.daysAgo = daysAgo.days;
    return at + 1;
  }
  const isSilent = item?.is === 'mark' || isFiller(item) || findSense(item, 'updated') !== undefined;
  return isSilent || findSense(item, 'timeUnit')?.unit === 'hour' ? at + 1 : undefined;
}

function holdsDate(items: readonly DateItem[], from: number): boolean {
  return items.some((_, at) => at >= from && matchDate(items, at) !== undefined);
}

function resolve(
  parts: DateParts,
  clues: Pick<ReadingHints, 'language' | 'order' | 'hasPersianDigits'>,
  options: DateOptions,
): DateReading | undefined {
  const { timeZone, uploadedAt } = options;
  const { zone: named, shared = '' } = parts.zone ?? { zone: timeZone };
  const zone = named ?? sharedZone(shared, clues.language, options);
  const uploaded = uploadedAt === undefined ? undefined : toWallClock(Date.parse(uploadedAt), zone ?? timeZone ?? 0);
  const uploadDay = uploaded === undefined ? undefined : Math.floor(uploaded / DAY) * DAY;
  const hints: ReadingHints = { ...clues, weekday: parts.weekday, uploadDay };
  const day = parts.dates.length > 0 ? chooseOfAll(parts.dates, hints) : chooseRelative(parts, uploadDay);
  if (day === undefined) return undefined;
  const { time } = parts;
  const isAmbiguous = parts.zone !== undefined && zone === undefined;
  if (time === undefined || isAmbiguous) return dayReading(day);
  const seconds = (time.hour * 60 + time.minute) * 60 + (time.second ?? 0);
  const wallClock = day + seconds * 1000 + (time.millisecond ?? 0);
  return readingOf(wallClock, zone, time.second === undefined ? 'minute' : 'second');
}

/** Hijri dates are announced by the moon: the same day in two calendars may be written a day or two apart. */
const CALENDAR_SLACK = 2 * DAY;

/** The day of one date, or of one day that is written in two calendars: the Gregorian counts. */
function chooseOfAll(dates: readonly DateMatch[], hints: ReadingHints): number | undefined {
  const days = dates.map((date) => chooseDay(date, hints));
  const [first] = days;
  if (first === undefined || days.some((day) => day === undefined || Math.abs(day - first) > CALENDAR_SLACK)) {
    return undefined;
  }
  const gregorian = new Set(days.filter((_, place) => isGregorian(dates[place])));
  if (gregorian.size > 1) return undefined;
  if (gregorian.size === 0) return days.every((day) => day === first) ? first : undefined;
  return [...gregorian][0];
}

function isGregorian(date: DateMatch | undefined): boolean {
  const [reading] = date?.readings ?? [];
  return reading !== undefined && (reading.calendar ?? 'gregory') === 'gregory' && reading.year > 1600;
}

/** A day without a date: today, yesterday, the last such weekday, or today for a time alone. */
function chooseRelative({ weekday, daysAgo, time }: DateParts, uploadDay: number | undefined): number | undefined {
  if (uploadDay === undefined) return undefined;
  if (daysAgo !== undefined) return uploadDay - daysAgo * DAY;
  if (weekday !== undefined) return uploadDay - ((new Date(uploadDay).getUTCDay() - weekday + 7) % 7) * DAY;
  return time === undefined || time.isSpelled ? undefined : uploadDay;
}
