import type { Block, Page } from './page.ts';

/** A line far down in an element of many lines is read as it is. */
const MOST_RUNS = 60;
const LONGEST = 200;

/** A short line with its elements' texts apart: `<b>By</b><a>Jane Roe</a>` is shown with space that only its style knows. */
export function lineText(page: Page, block: Block): string {
  return linePieces(page, block).join(' ');
}

/** The texts of a line's elements, the line itself where it is long. What is shown and read out once more is one text. */
export function linePieces(page: Page, { text, element }: Block): string[] {
  if (text.length > LONGEST) return [text];
  const { firstRun = 0, endRun = 0 } = page.elements[element] ?? {};
  if (endRun - firstRun < 2) return [text];
  const runs = page.runs.slice(firstRun, Math.min(endRun, firstRun + MOST_RUNS));
  const wanted = withoutSpace(text);
  let all = '';
  const starts = runs.map((run) => {
    all += withoutSpace(run.text);
    return all.length - withoutSpace(run.text).length;
  });
  const from = all.indexOf(wanted);
  const own = runs.filter((_, at) => (starts[at] ?? -1) >= from && (starts[at] ?? Infinity) < from + wanted.length);
  const pieces = own.map((run) => run.text.trim().replace(/\s+/g, ' ')).filter((piece) => piece !== '');
  if (from < 0 || withoutSpace(pieces.join('')) !== wanted) return [text];
  return pieces.filter((piece, at) => piece !== pieces[at - 1]);
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
