import { dataTable, parseWordLists } from '../../text/data-table.ts';

const words = dataTable(new URL('./data/editors-only.tsv', import.meta.url), parseWordLists);

/** The lines of a wire's text up to where what is not for publication begins. */
export function publicLines(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => opensPrivatePart(line));
  return end < 0 ? lines : lines.slice(0, end);
}

/** True for a line above a text that speaks to editors: of pictures, or of what the text is. */
export function isEditorsLine(line: string): boolean {
  const text = line.replace(/^\(/, '').toLowerCase();
  return (
    words()
      .get('line')
      ?.some((opening) => text.startsWith(opening) && !/^\w/.test(text.slice(opening.length))) ?? false
  );
}

function opensPrivatePart(line: string): boolean {
  const text = line.trim().toLowerCase();
  const hasOpening = words()
    .get('opening')
    ?.some((opening) => text.includes(opening));
  return hasOpening || (text.startsWith('#') && words().get('heading')?.includes(text.replace(/^#+ ?/, '')) === true);
}
