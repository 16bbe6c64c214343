import { endsSentence } from '../../text/ends-sentence.ts';
import type { Page } from './page.ts';

/** A page of more lines has an article among other things. */
const MOST_LINES = 12;

/** True for a page of a few lines, none of them links, as a desk's system writes one: nothing on it is there but for its article. */
export function isBrief({ blocks }: Page): boolean {
  return blocks.length <= MOST_LINES && blocks.every(({ text, linkCharacters }) => linkCharacters * 2 < text.length);
}

/** The chosen blocks, 1 each, and in a brief its sentences too: there is too little around them to judge them by. */
export function withSentencesOfBrief(page: Page, chosen: Uint8Array): Uint8Array {
  return isBrief(page) ? chosen.map((own, index) => (endsSentence(page.blocks[index]?.text ?? '') ? 1 : own)) : chosen;
}
