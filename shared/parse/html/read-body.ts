import { chooseBlocks } from './choose-blocks.ts';
import { cutBlocks } from './cut-blocks.ts';
import { HEADING_LEVELS } from './element-names.ts';
import { isPrompt } from './is-prompt.ts';
import type { Block, Page } from './page.ts';
import type { PageSignals } from './page-signals.ts';
import { blockElement } from './place-features.ts';
import { type Paragraph, polishBody } from './polish-body.ts';

/** A block stays when it is more likely than not to belong to the article. */
const CHOSEN = 0.5;

/** The paragraphs of a page's article, without its headline, in the page's order. */
export function readBody(page: Page, signals: PageSignals, headline: string | undefined): string[] {
  return bodyOf(page, chooseBlocks(page, signals), headline);
}

/** The body that these opinions, one a block, make. */
export function bodyOf(page: Page, opinions: Float32Array, headline: string | undefined): string[] {
  const cut = cutBlocks(page);
  const chosen: Paragraph[] = [];
  let followsPrompt = false;
  page.blocks.forEach((block, index) => {
    const isHeading = HEADING_LEVELS.has(page.elements[blockElement(page, block.element)]?.tag ?? '');
    const leadsAway = !isHeading && isPrompt(block.text);
    // A label such as "Read also" has the links that it announces behind it.
    if (leadsAway || (followsPrompt && isLink(block))) {
      followsPrompt = true;
      return;
    }
    followsPrompt = false;
    if ((opinions[index] ?? 0) >= CHOSEN && cut[index] !== 1) chosen.push({ text: block.text, isHeading });
  });
  return polishBody(chosen, headline);
}

function isLink(block: Block): boolean {
  return block.links > 0 && block.linkCharacters * 10 >= block.text.replaceAll(' ', '').length * 9;
}
