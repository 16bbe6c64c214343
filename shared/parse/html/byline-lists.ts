import { dataTable, parseWordLists } from '../../text/data-table.ts';

const KINDS = [
  'noName',
  'noNameWord',
  'withWaw',
  'placeOfTwoWords',
  'dateOpening',
  'updateWord',
  'beforeUpdate',
  'organisationWord',
  'detailsHeading',
] as const;
type BylineKind = (typeof KINDS)[number];

const sets = dataTable(new URL('./data/bylines.tsv', import.meta.url), (bytes) => {
  const lists = parseWordLists(bytes);
  return new Map(KINDS.map((kind) => [kind, new Set(lists.get(kind))]));
});

/** True for a word or line that the table of bylines lists under a kind; in lower case where its script has any. */
export function isListed(kind: BylineKind, text: string): boolean {
  return sets().get(kind)?.has(text) === true;
}
