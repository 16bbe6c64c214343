import { isOpeningAlone, opensByline } from './byline-openings.ts';
import { cutDate } from './cut-date.ts';
import { isByline } from './is-byline.ts';
import { isNameShaped } from './is-name-shaped.ts';
import type { Page } from './page.ts';
import { splitNames } from './split-names.ts';

const LINES_BEFORE = 3;
const LINES_BEHIND = 9;
const LONGEST_BYLINE = 160;
/** What parts a byline from the date, the section or the time to read in one line with it. */
const SEPARATOR = /\s?[|•·⋅]\s?|\s[–—-]\s(?=\p{Nd})/u;

/**
 * Lines about the headline that open as a byline does and go on with nothing but names, or with names and a date; those
 * behind it first. The opening may stand in a line of its own.
 *
 * @param headline index of the block that holds the headline, -1 when there is none
 */
export function shownBylines(page: Page, headline: number): string[] {
  if (headline < 0) return [];
  const behind = page.blocks.slice(headline + 1, headline + 1 + LINES_BEHIND).map(({ text }) => text);
  const before = page.blocks.slice(Math.max(0, headline - LINES_BEFORE), headline).map(({ text }) => text);
  for (const lines of [behind, before]) {
    for (const [index, line] of lines.entries()) {
      const byline = bylineOf(line, lines[index + 1]);
      if (byline !== undefined) return [byline];
    }
  }
  return [];
}

function bylineOf(line: string, next: string | undefined): string | undefined {
  if (line.length > LONGEST_BYLINE) return undefined;
  if (isOpeningAlone(line)) {
    const names = next === undefined || next.length > LONGEST_BYLINE ? [] : splitNames([next]);
    return names.length > 0 && names.every((name) => name.includes(' ') && isNameShaped(name)) ? next : undefined;
  }
  const [first = ''] = line.split(SEPARATOR);
  const cut = cutDate(first);
  const byline = [line, cutDate(line), cut].find(isByline);
  // A single word is a name where a date follows it.
  const isName = byline === undefined && cut !== line && opensByline(cut) && cut.split(' ').length < 4;
  return isName ? cut : byline;
}
