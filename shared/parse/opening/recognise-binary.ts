import { dataTable, parseRows } from '../../text/data-table.ts';

const signatures = dataTable(new URL('./data/file-signatures.tsv', import.meta.url), (table) =>
  parseRows(table).map(([offset, bytes = '', name = '']) => ({
    offset: Number(offset),
    bytes: Buffer.from(bytes, 'hex'),
    name,
  })),
);

/** What a file seems to be by its first bytes, when it is one of the known kinds that are no text. */
export function recogniseBinary(file: Uint8Array): string | undefined {
  return signatures().find(({ offset, bytes }) => bytes.equals(file.subarray(offset, offset + bytes.length)))?.name;
}
