import { DATELINE_AGENCIES, isAgency } from './agencies.ts';
import { BEFORE_DATE } from './dateline-words.ts';
import { isDesk } from './is-desk.ts';
import { isOutlet } from './is-outlet.ts';
import { isPlace } from './is-place.ts';
import type { SplitDateline } from './split-dateline.ts';

/** What stands in front of a dash or colon, and that mark. A hyphen alone joins two names. */
const UNTIL_MARK = /^([\p{L}\p{M}\p{Nd} .,،'’()«»]{2,60}?)( ?[–—:ـ/]{1,3} ?| --? ?|--? )(?=\S)/u;
/** `الرمثا، الأردن`, `عمان 3 حزيران`, `Salta (Argentina)` */
const BEHIND_PLACE = new RegExp(` ?[,،(]| ${BEFORE_DATE}\\p{Nd}`, 'u');
const MOST_WORDS_OF_OUTLET = 3;
const SHORTEST_TEXT = 40;

/**
 * Parts a text's first paragraph into a known city or agency, with what stands beside it, and the text: `قسنطينة - انطلق`,
 * `عمان - رؤيا - قال`, `وكالة الأهوار/ قال`. Such a beginning is a headline's or a list's elsewhere, and `Paris - Roubaix` is a way.
 */
export function splitPlaceDateline(paragraph: string): SplitDateline | undefined {
  const [whole = '', before = '', mark = ''] = UNTIL_MARK.exec(paragraph.slice(0, 90)) ?? [];
  const place = before.split(BEHIND_PLACE)[0] ?? '';
  const behind = paragraph.slice(whole.length);
  const [beside = '', outlet = '', closing = ''] = UNTIL_MARK.exec(behind.slice(0, 40)) ?? [];
  const isParted = outlet !== '' && (mark === closing || mark.includes('/'));
  const isShort = outlet.split(' ').length <= MOST_WORDS_OF_OUTLET;
  const isBeside = (isParted && isShort) || isAgency(outlet) || isDesk(outlet) || isOutlet(outlet);
  const rest = isBeside ? behind.slice(beside.length) : behind;
  // A colon behind a capitalised place opens what is said of it (`Leipzig: Hier wurde …`); a slash parts two places.
  const isOwnReport = mark.includes('/') && isOutlet(place);
  const needsOutlet = mark.includes('/') || (mark.includes(':') && /\p{Lu}/u.test(place));
  if (needsOutlet && !isBeside && !isOwnReport) return undefined;
  // Between two marks a place that the text speaks of need not be known.
  const isKnown =
    isOwnReport ||
    isPlace(place) ||
    isAgency(place) ||
    DATELINE_AGENCIES.includes(place) ||
    (isBeside && isParted && rest.includes(place));
  if (!isKnown || isPlace(outlet) || rest.length < SHORTEST_TEXT || /^[\p{Ll}\p{Nd}]/u.test(rest)) return undefined;
  return { dateline: isBeside ? whole + outlet : before, rest };
}
