import { ELSEWHERE, findElsewhere } from './find-elsewhere.ts';
import { opensWithPrompt } from './is-prompt.ts';
import { isProseLine } from './is-prose-line.ts';
import type { Block, Page } from './page.ts';

const LINES_BEFORE = 3;
/** A byline stands at most so many lines behind the headline. */
export const LINES_BEHIND = 9;

/** The lines right in front of a page's headline, as {@link blocksBehind} those behind it. */
export function blocksBefore(page: Page, headline: number): Block[] {
  return blocksOf(page, headline, Math.max(0, headline - LINES_BEFORE), headline);
}

/**
 * The lines right behind a page's headline that are of its own article, not those of other articles' cards and of what leads
 * to them; behind the article's first paragraph none of what looks like something else.
 *
 * @param headline index of the block that holds the headline
 */
export function blocksBehind(page: Page, headline: number): Block[] {
  return blocksOf(page, headline, headline + 1, headline + 1 + LINES_BEHIND);
}

function blocksOf(page: Page, headline: number, from: number, to: number): Block[] {
  const isElsewhere = findElsewhere(page, headline);
  const blocks = page.blocks.slice(from, to);
  const lead = blocks.findIndex(({ text }) => isProseLine(text));
  return blocks.filter(({ element, text }, at) => {
    const mark = isElsewhere[element];
    const isOther = mark === ELSEWHERE.card || (mark === ELSEWHERE.other && lead >= 0 && at > lead);
    return !isOther && !opensWithPrompt(text);
  });
}
