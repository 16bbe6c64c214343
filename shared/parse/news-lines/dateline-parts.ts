import { AGENCIES, AGENCY_OPENINGS } from './agencies.ts';
import { BEFORE_DATE, YEAR_END } from './dateline-words.ts';

/** The name of an agency, in full or for short. This and what follows are the expressions that forms of datelines are made of. */
export const AGENCY = [
  ...AGENCIES.map((name) => name.replaceAll('.', '\\.')),
  `(?:${AGENCY_OPENINGS.join('|')})(?: [\\p{L}\\p{M}]{2,15}){1,3}`,
].join('|');
/** A place: one to four words, of which the first begins with a capital where the script has any. */
export const PLACE = "(?!\\p{Ll})[\\p{L}\\p{M}]{1,30}(?:[ -][\\p{L}\\p{M}'’.]{1,20}){0,3}";
/** A region, a date, or both: `, Nigeria`, `, 14 jun 2026`. */
export const MORE = "(?:[,،] ?[\\p{L}\\p{M}\\d.'/ ]{1,30}){0,2}";
/** A place of one word or two. */
export const SHORT_PLACE = "(?!\\p{Ll})[\\p{L}\\p{M}'’]{2,30}(?:[ -][\\p{L}\\p{M}'’]{1,20})?";
/** A day, its month in words or numbers, where one stands behind the place: ` 14 حزيران`, ` - 14 - 6`, ` في 14 يونيو`. */
export const DAY = `(?:(?: |/ ?)(?:[-–] )?${BEFORE_DATE}\\d{1,2} [\\p{L}\\p{M}/ ]{3,20}(?: \\d{4})?| ?[-–] ?\\d{1,2} ?[-–/] ?\\d{1,2}| \\d{1,2}[-/]\\d{1,2}(?:[-/]\\d{2,4}${YEAR_END})?)?`;
/** What must be an agency's name for the form to hold. */
export const NAMED_AGENCY = '(?<agency>[\\p{L}\\p{M}](?:[\\p{L}\\p{M}. ]{0,28}[\\p{L}\\p{M}])?)';
/** The underscore is a long dash of the days of teletype. */
export const DASH = '(?:--|[—–_ـ-])';
