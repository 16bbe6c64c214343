import { isByline, looksLikeName } from './is-byline.ts';
import type { Page, PageElement } from './page.ts';
import { splitNames } from './split-names.ts';

const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:author[_-]{0,2}name|byline[_-]{0,2}name|byline|author|article[_-]author|entry[_-]author|autor|auteur|post[_-]author)(?=$|[\s_-](?!bio|box|info|image|avatar|desc|social))/i;

/** Ways to mark an author's name, surest first. */
const MARKS: readonly ((element: PageElement) => boolean)[] = [
  ({ attributes }) => /\bauthor\b/i.test(attributes.itemprop ?? ''),
  ({ attributes }) => /\bauthor\b/i.test(attributes.rel ?? ''),
  ({ attributes }) => AUTHOR_CLASS.test(attributes.class ?? ''),
];

const MOST_RUNS = 12;
const LONGEST_BYLINE = 120;
const LINES_AROUND = 8;

/** Texts of elements that a page marks as its author's name: of the first kind of mark that names somebody. */
export function markedAuthors(page: Page): string[] {
  for (const [sureness, isMarked] of MARKS.entries()) {
    const names: string[] = [];
    for (const element of page.elements) {
      if (!isMarked(element) || element.endRun - element.firstRun > MOST_RUNS) continue;
      const name = nameIn(page, element);
      if (name === undefined) continue;
      names.push(name);
      // Later marks of the looser kinds stand at comments and at other articles.
      if (sureness > 0) break;
    }
    if (names.length > 0) return names;
  }
  return [];
}

/** The name in an element: all of its text, or the first of its pieces that is one beside dates and titles. */
function nameIn(page: Page, element: PageElement): string | undefined {
  const pieces = page.runs
    .slice(element.firstRun, element.endRun)
    .map((run) => run.text.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '');
  const all = [element.attributes.content ?? '', pieces.length < 4 ? pieces.join(' ') : '', ...pieces];
  return all.find(
    (text) => text.length <= LONGEST_BYLINE && text.split(' ').length <= 12 && splitNames([text]).some(looksLikeName),
  );
}

/** Lines near the headline that open as a byline does and go on with nothing but names. */
export function shownBylines(page: Page, headline: number): string[] {
  if (headline < 0) return [];
  const near = page.blocks.slice(headline + 1, headline + 1 + LINES_AROUND);
  return near
    .map((block) => block.text)
    .filter(isByline)
    .slice(0, 1);
}
