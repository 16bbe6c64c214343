import type { Page } from './page.ts';

/** A table lies within an article whose blocks are at most this far from it. */
const NEAR = 2;
/** A table of fewer lines, or of fewer cells a line, is more likely a page's layout than an article's figures. */
const LEAST_LINES = 3;
const CELLS_A_LINE = 2;
/** With fewer cells a line, a table at an article's end may be the record that an office keeps of its page. */
const CELLS_AT_END = 3;
/** A table more of whose characters than this are links leads elsewhere. */
const MOST_LINKED = 0.3;

/** Lines of one table: blocks from `start` up to, not including, `end`. */
interface Stretch {
  readonly table: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The chosen blocks, and with them all lines of the tables of figures among them: a league table's rows hold next to nothing
 * that tells them from a page's furniture, so it stands as one. A row that is said twice, as a head that stays in view is, stands
 * once.
 *
 * @param chosen 1 for each block that belongs to the article
 */
export function withWholeTables(page: Page, chosen: Uint8Array): Uint8Array {
  const whole = chosen.slice();
  const { tableOf, cells } = findTables(page);
  for (const stretch of stretchesOf(page, tableOf)) {
    const breadth = (cells.get(stretch.table) ?? 0) / (stretch.end - stretch.start);
    if (isAmong(chosen, stretch, breadth) && isOfFigures(page, stretch)) whole.fill(1, stretch.start, stretch.end);
    for (let line = stretch.end - 1; line > stretch.start; line--)
      if (whole[line - 1] === 1 && isRepeatedRow(page, line)) whole[line] = 0;
  }
  return whole;
}

/** For each element the innermost table that holds it, -1 for none, and for each table its own cells. */
function findTables(page: Page): { tableOf: Int32Array; cells: Map<number, number> } {
  const tableOf = new Int32Array(page.elements.length).fill(-1);
  const cells = new Map<number, number>();
  page.elements.forEach(({ tag, parent }, element) => {
    const table = tag === 'table' ? element : (tableOf[parent] ?? -1);
    tableOf[element] = table;
    if (tag === 'td' || tag === 'th') cells.set(table, (cells.get(table) ?? 0) + 1);
  });
  return { tableOf, cells };
}

function stretchesOf({ blocks }: Page, tableOf: Int32Array): Stretch[] {
  const tables = blocks.map(({ element }) => tableOf[element] ?? -1);
  const stretches: Stretch[] = [];
  for (let start = 0, end = 0; start < tables.length; start = end) {
    const table = tables[start] ?? -1;
    while (tables[end] === table) end++;
    if (table >= 0) stretches.push({ table, start, end });
  }
  return stretches;
}

/** Whether a table has lines enough for figures, and few of its letters are links. */
function isOfFigures({ blocks }: Page, { start, end }: Stretch): boolean {
  let characters = 0;
  let linked = 0;
  for (const { text, linkCharacters } of blocks.slice(start, end)) {
    characters += text.length;
    linked += linkCharacters;
  }
  return end - start >= LEAST_LINES && linked <= characters * MOST_LINKED;
}

/** Whether a table of so many cells a line lies between chosen blocks, or below one. */
function isAmong(chosen: Uint8Array, { start, end }: Stretch, breadth: number): boolean {
  const isBelow = chosen.subarray(Math.max(0, start - NEAR), start).includes(1);
  const isAbove = chosen.subarray(end, end + NEAR).includes(1);
  return isBelow && isAbove ? breadth >= CELLS_A_LINE : chosen[start - 1] === 1 && breadth >= CELLS_AT_END;
}

function isRepeatedRow({ blocks, elements }: Page, line: number): boolean {
  const { text, element } = blocks[line] ?? {};
  return text === blocks[line - 1]?.text && elements[element ?? -1]?.tag === 'tr';
}
