import { cliticReadings } from './clitics.ts';
import { dataTable, parseRows } from './data-table.ts';
import { fold } from './fold.ts';

/**
 * A number as a text states it: every way to read it, each as the values that it is then made of. `1.200` is twelve
 * hundred or one and a fifth, `12.5.2024` three numbers, `3 million` and `3,000,000` the same one.
 */
export type NumberReadings = readonly (readonly string[])[];

const numberWords = dataTable(new URL('./data/number-words.tsv', import.meta.url), (bytes) => {
  const byLanguage = new Map<string, Map<string, string>>();
  for (const [language = '', value = '', list = ''] of parseRows(bytes)) {
    const values = byLanguage.get(language) ?? new Map<string, string>();
    for (const word of list.split('|')) values.set(fold(word), value);
    byLanguage.set(language, values);
  }
  return byLanguage;
});

/**
 * Digits in a row, with what parts them within one number: a mark, or a space in front of three of them; or a word. Runs
 * are bounded, as in `words`.
 */
const DIGITS_OR_WORD =
  /(?<digits>\d{1,40}(?:(?:[.,٫٬'’]| (?=\d{3}(?!\d)))\d{1,40}){0,8})|(?<word>[\p{L}\p{M}]{1,1000})/gu;
const SEPARATOR = /[.,٫٬'’ ]/u;
const DECIMAL_MARK = /[.,٫]/u;
const GROUP_DIGITS = 3;
/** Hundred, thousand, million …: what they stand behind is multiplied by them. */
const MULTIPLIER = /^1(?:00|(?:000){1,4})$/u;
const BETWEEN = /^[ -]?$/u;

interface Stated {
  readonly readings: NumberReadings;
  readonly end: number;
}

/** The numbers of a text in digits of any script, and in words where the language's are known. Linear. */
export function numbersIn(text: string, language: string): NumberReadings[] {
  const folded = fold(text);
  const stated: Stated[] = [];
  for (const { groups, index, 0: whole } of folded.matchAll(DIGITS_OR_WORD)) {
    const { digits, word = '' } = groups ?? {};
    const end = index + whole.length;
    const value = digits === undefined ? wordValue(word, language) : undefined;
    const last = stated.at(-1);
    if (digits !== undefined) {
      stated.push({ readings: readingsOf(digits), end });
    } else if (value !== undefined && MULTIPLIER.test(value) && last && BETWEEN.test(folded.slice(last.end, index))) {
      stated[stated.length - 1] = { readings: multiplied(last.readings, value), end };
    } else if (value !== undefined) {
      stated.push({ readings: [[value]], end });
    }
  }
  return stated.map(({ readings }) => readings);
}

function wordValue(word: string, language: string): string | undefined {
  const known = numberWords().get(language);
  if (known === undefined) return undefined;
  const reading = cliticReadings(word, language).find((candidate) => known.has(candidate.word));
  return reading && known.get(reading.word);
}

/** The last of several values alone is what the word belongs to. */
function multiplied(readings: NumberReadings, by: string): NumberReadings {
  return readings.map((values) => [...values.slice(0, -1), String(Number(values.at(-1)) * Number(by))]);
}

function readingsOf(digits: string): NumberReadings {
  const parts = digits.split(SEPARATOR);
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return [[plain(first)]];
  const readings = [
    ...(areGroups(first, rest) ? [[plain(parts.join(''))]] : []),
    ...(isDecimal(digits, first, rest) ? [[decimal(parts.slice(0, -1).join(''), parts.at(-1) ?? '')]] : []),
  ];
  // A space may also part two numbers; marks that make no number of it part a date or a score.
  return readings.length === 0 || digits.includes(' ') ? [...readings, parts.map(plain)] : readings;
}

function areGroups(first: string, rest: readonly string[]): boolean {
  return rest.length === 0 || (first.length <= GROUP_DIGITS && rest.every((group) => group.length === GROUP_DIGITS));
}

/** Its last mark parts the fraction, and none before it is the same. */
function isDecimal(digits: string, first: string, rest: readonly string[]): boolean {
  const place = digits.length - (rest.at(-1) ?? '').length - 1;
  const mark = digits.charAt(place);
  return DECIMAL_MARK.test(mark) && !digits.slice(0, place).includes(mark) && areGroups(first, rest.slice(0, -1));
}

function plain(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}

function decimal(whole: string, fraction: string): string {
  const kept = withoutTrailingZeros(fraction);
  return kept === '' ? plain(whole) : `${plain(whole)}.${kept}`;
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
