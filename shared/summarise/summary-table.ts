import { dataTable } from '../text/data-table.ts';

/** A table of this room by its file name; see {@link dataTable}. */
export function summaryTable<T>(file: string, parse: (bytes: Buffer) => T): () => T {
  return dataTable(new URL(`./data/${file}`, import.meta.url), parse);
}
