import { chooseBlocks } from './choose-blocks.ts';
import { foldedWords } from './fold-text.ts';
import type { Page } from './page.ts';
import type { PageSignals } from './page-signals.ts';

/** A block stays when it is more likely than not to belong to the article. */
const CHOSEN = 0.5;
/** Words from which on a line said twice is a copy and no refrain. */
const COPY_WORDS = 5;

/** The paragraphs of a page's article, headline left out, nothing twice. */
export function readBody(page: Page, signals: PageSignals, headline: string | undefined): string[] {
  const opinions = chooseBlocks(page, signals);
  const chosen = page.blocks.filter((_, index) => (opinions[index] ?? 0) >= CHOSEN).map((block) => block.text);
  return withoutCopies(chosen, headline);
}

function withoutCopies(paragraphs: readonly string[], headline: string | undefined): string[] {
  const seen = new Set<string>();
  const title = headline === undefined ? '' : foldedWords(headline).join(' ');
  return paragraphs.filter((paragraph, index) => {
    const words = foldedWords(paragraph);
    const key = words.join(' ');
    if (index < 3 && key === title) return false;
    if (words.length < COPY_WORDS) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
