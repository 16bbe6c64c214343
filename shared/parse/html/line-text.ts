import type { Block, Page } from './page.ts';

/** A block's text with its elements' texts apart: `<b>By</b><a>Jane Roe</a>` is shown with space that only its style knows. */
export function lineText(page: Page, block: Block): string {
  const element = page.elements[block.element];
  const runs = page.runs.slice(element?.firstRun, element?.endRun).map(({ text }) => text);
  if (runs.length > MOST_RUNS || runs.join('').replace(/\s+/g, '') !== block.text.replace(/\s+/g, ''))
    return block.text;
  return runs.join(' ').replace(/\s+/g, ' ').trim();
}

const MOST_RUNS = 30;
