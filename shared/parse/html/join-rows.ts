import { INLINE_ELEMENTS } from './element-names.ts';
import type { Block, PageElement } from './page.ts';

/** Longer cells hold text of their own: such a table lays out a page. */
const LONGEST_CELL = 80;

/** What editors put around the line in a cell. */
const IN_CELLS: ReadonlySet<string> = new Set([...INLINE_ELEMENTS, 'p', 'div', 'center']);

/** The cells of a table's row as one line, where each is short and holds nothing but a line. */
export function joinRows(blocks: readonly Block[], elements: readonly PageElement[]): Block[] {
  const cells = blocks.map((block) => cellOf(block.element, elements));
  const joined: Block[] = [];
  let at = 0;
  while (at < blocks.length) {
    const block = blocks[at];
    const row = elements[cells[at] ?? -1]?.parent ?? -1;
    if (block !== undefined && row < 0) {
      joined.push(block);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < blocks.length && (cells[end] ?? -1) >= 0 && elements[cells[end] ?? -1]?.parent === row) end++;
    const line = blocks.slice(at, end);
    if (line.length > 1 && isRow(line, cells.slice(at, end))) joined.push(joinCells(line, row));
    else joined.push(...line);
    at = end;
  }
  return joined;
}

function isRow(line: readonly Block[], cells: readonly number[]): boolean {
  return new Set(cells).size === cells.length && line.every((cell) => cell.text.length <= LONGEST_CELL);
}

/** The cell that an element is or lies in with nothing but a line's elements between, -1 for none. */
function cellOf(element: number, elements: readonly PageElement[]): number {
  for (let at = element; at >= 0; at = elements[at]?.parent ?? -1) {
    const tag = elements[at]?.tag ?? '';
    if (tag === 'td' || tag === 'th') return at;
    if (!IN_CELLS.has(tag)) return -1;
  }
  return -1;
}

function joinCells(line: readonly Block[], row: number): Block {
  const sum = (count: (cell: Block) => number): number => line.reduce((total, cell) => total + count(cell), 0);
  return {
    text: line.map((cell) => cell.text).join(' '),
    element: row,
    links: sum((cell) => cell.links),
    linkCharacters: sum((cell) => cell.linkCharacters),
    boldCharacters: sum((cell) => cell.boldCharacters),
    italicCharacters: sum((cell) => cell.italicCharacters),
  };
}
