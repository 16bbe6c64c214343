import { dataTable, parseRows } from './data-table.ts';

const languages = dataTable(new URL('./data/spaceless-languages.tsv', import.meta.url), (bytes) => {
  return new Set(parseRows(bytes).map(([language]) => language));
});

const WRITTEN_IN_ONE_GO = [/[\p{Script=Katakana}ー]/u, /[\p{Script=Latin}\d]/u];

/** True for a language that writes no spaces between words. */
export function isSpaceless(language: string): boolean {
  return languages().has(language);
}

/**
 * True when a spelling found in a text without spaces is no part of a longer word: katakana and Latin letters are
 * written in one go.
 */
export function standsAlone(text: string, at: number, spelling: string): boolean {
  const end = at + spelling.length;
  return WRITTEN_IN_ONE_GO.every(
    (script) =>
      !(script.test(text.charAt(at)) && script.test(text.charAt(at - 1))) &&
      !(script.test(text.charAt(end - 1)) && script.test(text.charAt(end))),
  );
}
