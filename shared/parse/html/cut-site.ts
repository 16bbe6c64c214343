import { once } from '../../text/once.ts';
import { foldedWords, foldLine } from './fold-text.ts';
import { isSiteName, type SiteNames } from './site-names.ts';

/** What tells the site's name in a title from the title's own words. */
export interface TitleEvidence {
  readonly sites: SiteNames;
  /** The page's other titles, as declared and as headings. */
  readonly others: readonly string[];
  /** The page's lines. */
  readonly lines: readonly string[];
}

/** Titles without spaces have the site's name behind a bare dash or stroke. */
export const SEPARATOR =
  /(?:\s[–—•·:-]{1,2}|[–—-])\s|\s?[|»«ㅣ‖¦›‹｜]\s?|(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}！？”」])[_-](?=\p{Lo}{2,10}$)/gu;
/** Marks that part a title from names of sections and the site, and are hardly ever used within one. */
const STRONG = /[|»«ㅣ‖¦›‹｜]/;
/** The day in figures that old systems put behind a title. */
const DATE_BEHIND = /\s[([]?\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[)\]]?$/;
const MOST_NAME_WORDS = 5;
const FEWEST_TITLE_WORDS = 3;
const UNSPACED_TITLE = 10;
const LONGEST_LINE = 400;

/** Whether the page shows a text as a line of its own. */
type IsLine = (text: string) => boolean;

/** A title without the names of the site and its sections before or behind a separator. */
export function cutSite(title: string, evidence: TitleEvidence): string {
  const others = new Set(evidence.others.map(foldLine));
  const lines = once(() => new Set(evidence.lines.filter((line) => line.length < LONGEST_LINE).map(foldLine)));
  const isLine = (text: string): boolean => lines().has(foldLine(text));
  // Blogs have their name and a colon before the title; a ministry's news begin with its name on the page, too.
  const colon = title.indexOf(': ');
  const isBlog = colon > 0 && isSite(title.slice(0, colon), evidence.sites) && !isLine(title.split(SEPARATOR)[0] ?? '');
  let text = isBlog ? title.slice(colon + 2) : title;
  for (;;) {
    // A quotation in guillemets is no separator.
    const cuts = [...text.matchAll(SEPARATOR)].filter(({ index }) => !isInQuotes(text, index));
    const cut =
      !others.has(foldLine(text)) && isLine(text) ? undefined : cutOnce(text, cuts, evidence.sites, others, isLine);
    if (cut === undefined || cut === '') {
      const undated = text.replace(DATE_BEHIND, '');
      return isLine(undated) ? undated : text;
    }
    text = cut;
  }
}

function cutOnce(
  text: string,
  cuts: readonly RegExpExecArray[],
  sites: SiteNames,
  others: ReadonlySet<string>,
  isLine: IsLine,
): string | undefined {
  for (const cut of cuts.toReversed()) {
    const head = text.slice(0, cut.index).trim();
    const tail = text.slice(cut.index + cut[0].length).trim();
    // Behind the site's name stands the portal that it is part of.
    if (isSite(tail, sites) || isSite(tail.split(SEPARATOR)[0] ?? '', sites) || others.has(foldLine(head))) return head;
    const shown = shownTitle(head, tail, isLine);
    if (shown !== undefined) return shown;
  }
  const [first] = cuts;
  const last = cuts.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const head = text.slice(0, first.index).trim();
  const tail = text.slice(first.index + first[0].length).trim();
  if (isSite(head, sites) || others.has(foldLine(tail))) return tail;
  const shown = shownTitle(tail, head, isLine);
  if (shown !== undefined) return shown;
  const title = text.slice(0, last.index).trim();
  const name = text.slice(last.index + last[0].length).trim();
  return STRONG.test(last[0]) && !others.has(foldLine(text)) && isNameBeside(name, title) ? title : undefined;
}

/** The longer part, of several words, if the page shows it as a line of its own: as it is, or without the date behind it. */
function shownTitle(part: string, rest: string, isLine: IsLine): string | undefined {
  if (part.length <= rest.length) return undefined;
  return [part, part.replace(DATE_BEHIND, '')].find(
    (title) => (foldedWords(title).length >= FEWEST_TITLE_WORDS || title.length >= UNSPACED_TITLE) && isLine(title),
  );
}

function isNameBeside(name: string, title: string): boolean {
  const words = foldedWords(title).length;
  return words >= FEWEST_TITLE_WORDS && foldedWords(name).length <= Math.min(MOST_NAME_WORDS, words);
}

function isSite(part: string, sites: SiteNames): boolean {
  return isSiteName(part, sites) || /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}$/i.test(part);
}

function isInQuotes(text: string, index: number): boolean {
  const before = text.slice(0, index + 1);
  const open = before.lastIndexOf('«');
  const close = text.indexOf('»', index);
  if (open < 0 || close < 0) return false;
  // Quotation marks touch the words inside.
  return (
    /\S/.test(text.charAt(open + 1)) && /\S/.test(text.charAt(close - 1)) && !before.slice(open, index).includes('»')
  );
}
