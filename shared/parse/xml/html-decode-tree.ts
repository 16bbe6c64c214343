import { dataTable } from '../../text/data-table.ts';

/**
 * What bundles have instead of the module of `entities` that spells out HTML's character references as code. The table is
 * made of that module when a bundle is, and lies beside it.
 */
export const htmlDecodeTree: Uint16Array = dataTable(
  new URL('./data/html-decode-tree.bin', import.meta.url),
  (bytes) => new Uint16Array(Uint8Array.from(bytes).buffer),
)();
