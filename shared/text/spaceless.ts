import { dataTable, parseRows } from './data-table.ts';

const languages = dataTable(new URL('./data/spaceless-languages.tsv', import.meta.url), (bytes) => {
  return new Set(parseRows(bytes).map(([language]) => language));
});

/** True for a language that writes no spaces between words. */
export function isSpaceless(language: string): boolean {
  return languages().has(language);
}
