import { PENS } from './byline-phrases.ts';
import { isFullName, isNameShaped } from './is-name-shaped.ts';
import { splitNames } from './split-names.ts';

const FEWEST_TITLE_WORDS = 2;
/** A title may itself speak of a work from someone's pen. */
const SET_OFF = [/[.…|:،/!?؟–—-]\s?$/, /^\s?[:/]/] as const;

/** A title and, set off from it, who wrote the article, as columns have them in one line: `When will it rain? By the pen of Jane Roe`. */
export function splitPen(line: string): { readonly title: string; readonly names: readonly string[] } | undefined {
  for (const pen of PENS) {
    const at = line.lastIndexOf(pen);
    if (at < 1 || /\p{L}/u.test(line.charAt(at - 1))) continue;
    if (!SET_OFF[0].test(line.slice(0, at)) && !SET_OFF[1].test(line.slice(at + pen.length))) continue;
    const title = line.slice(0, at).replace(/(?<![\s.…|:،/–—-])[\s.…|:،/–—-]+$/u, '');
    const names = splitNames([line.slice(at)]);
    const isSure = names.length > 0 && names.every((name) => isFullName(name) && isNameShaped(name));
    if (isSure && title.split(' ').length >= FEWEST_TITLE_WORDS) return { title, names };
  }
  return undefined;
}
