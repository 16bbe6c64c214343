import { AGENCIES } from './agencies.ts';
import type { DatelineForm } from './dateline-form.ts';
import { AGENCY, DASH, DAY, MORE, NAMED_AGENCY, PLACE, SHORT_PLACE } from './dateline-parts.ts';
import { ALSO_DATED, YEAR_END } from './dateline-words.ts';

const LONGEST_DATELINE = 120;

/** Datelines that have a line of their own: `بيروت - رويترز`, `الدوحة: «الشرق الأوسط»`, `Paris (AFP)`. */
const ALONE: readonly Pick<DatelineForm, 'sign' | 'pattern'>[] = [
  {
    sign: /[،,/ـ–—:(-]/,
    pattern: new RegExp(
      `^${PLACE}${MORE}${DAY} ?(?:[،,/ـ–—:-] ?\\(?(?:${AGENCY})[)/]?|\\((?:${AGENCY})\\))(?: ?[:：–—-])?$`,
      'u',
    ),
  },
  { sign: /[—–_ـ-]/, pattern: new RegExp(`^${NAMED_AGENCY} ?${DASH} ?${SHORT_PLACE}$`, 'u') },
  { sign: /«/, pattern: new RegExp(`^${PLACE} ?[:،–—-] ?«[^«»]{2,30}»(?: ?[:–—-])?$`, 'u') },
];

/** True for a line that is a dateline and nothing else. */
export function isDateline(line: string): boolean {
  if (line.length > LONGEST_DATELINE) return false;
  return ALONE.some(({ sign, pattern }) => {
    const match = sign?.test(line) === false ? null : pattern.exec(line);
    return match !== null && (match.groups?.agency === undefined || AGENCIES.includes(match.groups.agency));
  });
}

/** `أبها 24 ذو القعدة 1447 هـ الموافق 11 مايو 2026 م واس` */
const IN_TWO_CALENDARS = new RegExp(
  `^${SHORT_PLACE} \\p{Nd}{1,2} [\\p{L} ]{3,20} \\p{Nd}{4} ?${YEAR_END}،? ${ALSO_DATED} \\p{Nd}{1,2} [\\p{L}/]{3,20} \\p{Nd}{4} ?${YEAR_END}،? ?(?:${AGENCY})$`,
  'u',
);

/** True for the line above a text in which an agency names its place and the day in both calendars. */
export function isDatelineInTwoCalendars(line: string): boolean {
  return line.length <= LONGEST_DATELINE && IN_TWO_CALENDARS.test(line);
}
