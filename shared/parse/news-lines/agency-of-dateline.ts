import { AGENCIES, DATELINE_AGENCIES, isAgency } from './agencies.ts';
import { isOutlet } from './is-outlet.ts';

const BETWEEN = /[()（）[\]【】«»=＝]| ?[–—-] |(?<=\p{Lo})[–-]|(?<=\p{Nd}) | ?[/／] ?|, |(?<=\p{L}{3}|\d)\. /u;
/** `LONDON, Nov 25 (PA Wire)`: behind a day there is whose report it is; without two capitals in a row it may be the day once more, and behind a comma without one within it a place. */
const BEHIND_DAY =
  /\p{Nd}(?:[^()]{0,20}\((?<bracketed>(?=[^()]{0,28}\p{Lu}{2})[^()]{2,30})\)| \p{Ll}{3,9}, (?<parted>\p{Lu}[\p{Ll}.]{1,20}\p{Lu}[\p{L}.]{1,20}))$/u;

/** The agency whose report a text with this dateline is: `AFP` of `PARIS (AFP)`, a paper that stands alone; nothing where it names none, or two. */
export function agencyOfDateline(dateline: string | undefined): string | undefined {
  const agencies = new Set(
    (dateline ?? '')
      .split(BETWEEN)
      .map((piece) => piece.trim())
      .filter((piece) => isAgency(piece) || DATELINE_AGENCIES.includes(piece)),
  );
  const [agency] = agencies;
  if (agencies.size > 0) return agencies.size === 1 ? agency : undefined;
  if (dateline !== undefined && isOutlet(dateline)) return dateline;
  // Chinese writes no space between an agency and the place.
  const glued = /^\p{Script=Han}/u.test(dateline ?? '')
    ? AGENCIES.find((name) => dateline?.startsWith(name))
    : undefined;
  const behind = BEHIND_DAY.exec(dateline ?? '')?.groups;
  return glued ?? behind?.bracketed ?? behind?.parted;
}
