import type { Page, PageElement } from './page.ts';

const MOST_RUNS = 20;

/** The text of an element that is about one line long, white space collapsed; of a longer one, nothing. */
export function elementText(page: Page, element: PageElement): string {
  if (element.endRun - element.firstRun > MOST_RUNS) return '';
  return page.runs
    .slice(element.firstRun, element.endRun)
    .map((run) => run.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
