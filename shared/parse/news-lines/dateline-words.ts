import { dataTable, parseWordLists } from '../../text/data-table.ts';

const words = dataTable(new URL('./data/dateline-words.tsv', import.meta.url), parseWordLists)();

/** What stands in front of the day of a dateline, each with a space behind it, or nothing. */
export const BEFORE_DATE = optional('before-date', ' ');

/** What stands between day, month and year. */
export const WITHIN_DATE = optional('within-date', ' ');

/** What the figure of a day ends in. */
export const DAY_END = optional('day-end');

/** The second word of a month's name. */
export const MONTH_END = patternOf('month-end');

/** The mark of a calendar behind its year. */
export const YEAR_END = optional('year-end');

/** What stands between one date and the same of another calendar. */
export const ALSO_DATED = patternOf('also-dated');

/** Chinese and Japanese: the word for a reporter, in front of the name. */
export const HAN_REPORTER = patternOf('han-reporter');

/** What kind of reporter it is, or for whom. */
export const HAN_RANK = optional('han-rank');

/** Who else wrote it, behind the reporter. */
export const HAN_BESIDE = patternOf('han-beside');

/** That it is a report. */
export const HAN_REPORT = patternOf('han-report');

/** That it was sent, on the day in front of it; and by what kind of outlet, without one. */
export const HAN_FILED = patternOf('han-filed');
export const HAN_OUTLET_FILED = patternOf('han-outlet-filed');

/** Chinese: one name, or several. */
export const HAN_NAMES = '\\p{Script=Han}{2,4}(?:[、 ]\\p{Script=Han}{2,4}){0,3}';

/** That what follows is who wrote the text. */
export const HAN_WRITING = patternOf('han-writing');

/** Korean: the word for a reporter, behind the name, and what kind of one it is. */
export const HANGUL_REPORTER = `${optional('hangul-rank')}${patternOf('hangul-reporter')}`;

/** A pattern of the words of a kind. */
function patternOf(kind: string): string {
  return `(?:${(words.get(kind) ?? []).map((word) => word.replaceAll('.', '\\.')).join('|')})`;
}

function optional(kind: string, behind = ''): string {
  return `(?:${patternOf(kind)}${behind})?`;
}
