import { dataTable, parseWordLists } from '../../text/data-table.ts';

const NAMES = dataTable(new URL('./data/json-names.tsv', import.meta.url), parseWordLists);

/** What names of fields and blocks are for; the table says what each kind is. */
type NameKind = 'wrapper' | 'holder' | 'value' | 'given' | 'family' | 'referred' | 'text' | 'part' | 'lines' | 'beside';

/** The names of a kind, the surest first. */
export function jsonNames(kind: NameKind): readonly string[] {
  return NAMES().get(kind) ?? [];
}
