import { endsSentence } from '../../text/ends-sentence.ts';
import { isByline } from './is-byline.ts';
import { isHeading } from './is-heading.ts';
import type { Block, Page } from './page.ts';

/** A page of more lines has an article among other things. */
const MOST_LINES = 12;
/** A line of a day and its label has fewer, beside its figures. */
const FEWEST_WORDS = 6;

/** True for a page of a few lines, none of them links, as a desk's system writes one: nothing on it is there but for its article. */
export function isBrief({ blocks }: Page): boolean {
  return blocks.length <= MOST_LINES && blocks.every(({ text, linkCharacters }) => linkCharacters * 2 < text.length);
}

/** The chosen blocks, 1 each, and in a brief all that tells something: there is too little around it to judge it by. */
export function withTextOfBrief(page: Page, chosen: Uint8Array): Uint8Array {
  if (!isBrief(page)) return chosen;
  return Uint8Array.from(page.blocks, (block, index) => (chosen[index] === 1 || tells(page, block) ? 1 : 0));
}

/** Many desks, Arabic ones above all, put no stop behind a line of many words. */
function tells(page: Page, block: Block): boolean {
  const { text } = block;
  if (isHeading(page, block) || isByline(text)) return false;
  return endsSentence(text) || text.split(' ').filter((word) => /^\p{L}+$/u.test(word)).length >= FEWEST_WORDS;
}
