const QUOTE = '"';

/** The records of a table, each a list of its cells. */
export interface Records {
  readonly records: readonly (readonly string[])[];
  /** True where the text ends inside a quoted cell. */
  readonly isBroken: boolean;
}

/** A cell and the place of the delimiter or line break behind it; its end is missing where the text ends in its quotes. */
interface Cell {
  readonly cell: string;
  readonly end: number | undefined;
}

/**
 * Reads a table in text (RFC 4180): a cell in quotes may hold the delimiter, line breaks and, doubled, quotes. Blank lines are
 * no records. Takes time linear in the text.
 */
export function readRecords(text: string, delimiter: string): Records {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === QUOTE ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    if (end === undefined) return { records, isBroken: true };
    record.push(cell);
    at = end + 1;
    if (text[end] === delimiter && at < text.length) continue;
    if (text[end] === delimiter) record.push('');
    if (record.some((one) => one.trim() !== '')) records.push(record);
    record = [];
  }
  return { records, isBroken: false };
}

function plainCell(text: string, start: number, delimiter: string): Cell & { readonly end: number } {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return { cell: text.slice(start, end).replace(/\r$/, ''), end };
}

/** Whatever stands behind the closing quote is part of the cell: programs that quote badly leave words there. */
function quotedCell(text: string, start: number, delimiter: string): Cell {
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, from);
    if (quote < 0) return { cell: '', end: undefined };
    const isDoubled = text[quote + 1] === QUOTE;
    pieces.push(text.slice(from, isDoubled ? quote + 1 : quote));
    from = quote + (isDoubled ? 2 : 1);
    if (!isDoubled) break;
  }
  const { cell, end } = plainCell(text, from, delimiter);
  return { cell: pieces.join('') + cell, end };
}
