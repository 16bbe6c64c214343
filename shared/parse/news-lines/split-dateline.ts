import { AGENCIES } from './agencies.ts';

const AGENCY = AGENCIES.map((name) => name.replaceAll('.', '\\.')).join('|');
const PLACE = "[\\p{L}\\p{M}][\\p{L}\\p{M}'’.\\- ]{1,30}";
const DASH = '(?:--|[—–-])';

/** Datelines whose form leaves no doubt. Each is anchored and bounded. */
const DATELINES = [
  // PARIS (AFP) — / دمشق، سوريا (CNN) --
  new RegExp(
    `^(${PLACE}(?:[,،] ?[\\p{L}\\p{M}\\d.' ]{1,30}){0,2} ?\\([\\p{L}\\p{M}. /,]{2,40}\\)) ?${DASH} ?(?=\\S)`,
    'u',
  ),
  // القاهرة - رويترز: / بيروت – أ ف ب –
  new RegExp(`^(${PLACE} ?[،,/–—-] ?(?:${AGENCY})) ?(?:[:：]|${DASH}) ?(?=\\S)`, 'u'),
  // (رويترز) - / (AP) —
  new RegExp(`^\\((${AGENCY})\\) ?${DASH} ?(?=\\S)`, 'u'),
  // WASHINGTON — / NEW YORK, May 3 —
  /^(\p{Lu}{3,}(?:[ .-]{1,2}\p{Lu}{2,}){0,3}(?:, [\p{L}\d. ]{2,20}){0,2}) ?(?:--|—|–) ?(?=\S)/u,
];
const LONGEST_DATELINE = 90;

/** Parts a paragraph into the dateline that it opens with (`PARIS (AFP) — …`) and the text after it. */
export function splitDateline(paragraph: string): { dateline: string; rest: string } | undefined {
  const head = paragraph.slice(0, LONGEST_DATELINE);
  for (const pattern of DATELINES) {
    const match = pattern.exec(head);
    if (match?.[1] !== undefined)
      return { dateline: match[1].trim(), rest: paragraph.slice(match[0].length).trimStart() };
  }
  return undefined;
}
