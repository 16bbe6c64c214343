import { lengthOf } from '../../text/length-of.ts';
import { withTextOfBrief } from './brief.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { cutBlocks } from './cut-blocks.ts';
import { findAppended } from './find-appended.ts';
import { findHeadline } from './find-headline.ts';
import { isHeading } from './is-heading.ts';
import { isPrompt } from './is-prompt.ts';
import type { Block, Page } from './page.ts';
import type { PageSignals } from './page-signals.ts';
import { type Paragraph, polishBody } from './polish-body.ts';
import { withWholeTables } from './with-whole-tables.ts';

/** Links that one label announces. */
const MOST_LINKS = 8;

/** A page that shows less than this share of the body its structured data holds leaves it to a script. */
const SHOWN_SHARE = 0.25;

/**
 * The paragraphs of a page's article, without its headline, in the page's order. Its structured data speaks only where the
 * page itself shows next to nothing.
 */
export function readBody(page: Page, signals: PageSignals, headline: string | undefined): string[] {
  const shown = bodyOf(page, withTextOfBrief(page, chooseBlocks(page, signals)), headline);
  const declared = signals.articleBody ?? '';
  if (lengthOf(shown) >= declared.length * SHOWN_SHARE) return shown;
  return polishBody(
    declared.split('\n').map((text) => ({ text, isHeading: false })),
    headline,
  );
}

/** The body that the chosen blocks, 1 each, make with the tables of figures among them. */
export function bodyOf(page: Page, chosen: Uint8Array, headline: string | undefined): string[] {
  const cut = cutBlocks(page);
  const appended = findAppended(page, findHeadline(page, headline));
  const whole = withWholeTables(page, chosen);
  const paragraphs: Paragraph[] = [];
  page.blocks.forEach((block, index) => {
    if (whole[index] !== 1 || cut[index] === 1 || appended[index] === 1 || leadsAway(page, index)) return;
    paragraphs.push({ text: block.text, isHeading: isHeading(page, block) });
  });
  return polishBody(paragraphs, headline);
}

/** A label such as "Read also", or one of the links behind such a label. */
function leadsAway(page: Page, index: number): boolean {
  let at = index;
  for (let step = 0; step <= MOST_LINKS; step++) {
    const block = page.blocks[at];
    if (block === undefined) return false;
    if (!isHeading(page, block) && isPrompt(block.text)) return true;
    if (!isLink(block)) return false;
    at--;
  }
  return false;
}

function isLink(block: Block): boolean {
  return block.links > 0 && block.linkCharacters * 10 >= block.text.replaceAll(' ', '').length * 9;
}
