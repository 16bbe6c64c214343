import { dataTable, parseRows } from './data-table.ts';

interface QuoteMarks {
  readonly closersOf: ReadonlyMap<string, ReadonlySet<string>>;
}

const marks = dataTable(new URL('./data/quotes.tsv', import.meta.url), (bytes): QuoteMarks => {
  const closersOf = new Map<string, Set<string>>();
  for (const [open = '', close = ''] of parseRows(bytes)) {
    closersOf.set(open, (closersOf.get(open) ?? new Set()).add(close));
  }
  return { closersOf };
});

/** True when a quotation that begins in the text does not end in it. Linear in the text. */
export function hasOpenQuote(text: string): boolean {
  let closers: ReadonlySet<string> | undefined;
  for (const character of text) {
    if (closers === undefined) {
      closers = marks().closersOf.get(character);
    } else if (closers.has(character)) {
      closers = undefined;
    }
  }
  return closers !== undefined;
}

/** What stands behind the last quotation of a text that begins with one; nothing for any other text. Linear in the text. */
export function textBehindQuotes(text: string): string | undefined {
  let closers: ReadonlySet<string> | undefined;
  let end: number | undefined;
  let offset = 0;
  for (const character of text) {
    if (closers?.has(character)) {
      closers = undefined;
      end = offset + character.length;
    } else if (closers === undefined) {
      closers = marks().closersOf.get(character);
      if (offset === 0 && closers === undefined) return undefined;
    }
    offset += character.length;
  }
  return end === undefined ? undefined : text.slice(end);
}
