import { readKeywords } from './read-keywords.ts';

/** Marks that part keywords in any list; a comma also stands in names (`Roe, Jane`). */
const SURE_SEPARATORS = / ?[;؛|] ?/;

/** The keywords of fields that hold one each; of a single one that holds them all, those that it separates. */
export function splitKeywords(written: readonly string[]): { readonly keywords: readonly string[] } {
  const [only, ...more] = written;
  if (only !== undefined && more.length === 0) {
    const { keywords, keywordLine } = readKeywords(only);
    return keywordLine === undefined && keywords.length > 1 ? { keywords } : { keywords: [only] };
  }
  return { keywords: written.flatMap((keyword) => keyword.split(SURE_SEPARATORS)) };
}
