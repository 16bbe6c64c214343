import { dataTable, parseWordLists } from '../../text/data-table.ts';

const words = dataTable(new URL('./data/editors-only.tsv', import.meta.url), parseWordLists);

/** The lines of a wire's text up to where what is not for publication begins. */
export function publicLines(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => opensPrivatePart(line));
  return end < 0 ? lines : lines.slice(0, end);
}

function opensPrivatePart(line: string): boolean {
  const text = line.trim().toLowerCase();
  const hasOpening = words()
    .get('opening')
    ?.some((opening) => text.includes(opening));
  return hasOpening || (text.startsWith('#') && words().get('heading')?.includes(text.replace(/^#+ ?/, '')) === true);
}
