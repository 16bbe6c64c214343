import { dataTable, parseWordLists } from '../../text/data-table.ts';

const words = dataTable(new URL('./data/elements.tsv', import.meta.url), parseWordLists)();
const kindOf = (kind: string): ReadonlySet<string> => new Set(words.get(kind));

/** Elements whose text is a paragraph of its own, or that hold such elements. */
export const BLOCKS = kindOf('block');

/** Elements in which a line break is one of verses or addresses. */
export const LINES = kindOf('line');

/** Cells, which stand beside each other in one row. */
export const CELLS = kindOf('cell');

/** Elements that stand beside the text: pictures and their captions, navigation, forms, scripts, notes to editors. */
export const BESIDE_THE_TEXT = kindOf('beside');

/** Class words by which senders mark what is not the article's running text, and systems what is a field of its own. */
export const BOXES = kindOf('box');

/** Class words of the standfirst, which stands above the text and is a field of its own. */
export const STANDFIRSTS = kindOf('standfirst');
