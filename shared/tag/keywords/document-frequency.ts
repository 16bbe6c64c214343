import { withoutArticle } from '../../text/clitics.ts';
import { parseRows } from '../../text/data-table.ts';
import { tagTable } from '../tag-table.ts';

interface DocumentFrequencies {
  readonly documents: number;
  readonly byWord: ReadonlyMap<string, number>;
}

/** What a word that the table lacks counts as: it stood in too few documents to be listed. */
const UNLISTED_DOCUMENTS = 2;
const MORE_USUAL = 2;

const tables = tagTable('document-languages.tsv', (bytes) => {
  return new Map(
    parseRows(bytes).map(([language = '']) => [
      language,
      tagTable(`document-frequencies.${language}.tsv`, readFrequencies),
    ]),
  );
});

/**
 * How little common a folded word is in news, 0 for one in every article to 1 for one in a single article. Always 1 in a
 * language that no articles were counted in.
 */
export function rarityOf(word: string, language: string | undefined): number {
  const table = tables().get(language ?? '')?.();
  if (table === undefined) {
    return 1;
  }
  const found = table.byWord.get(withoutArticle(word)) ?? UNLISTED_DOCUMENTS;
  return Math.log(table.documents / found) / Math.log(table.documents);
}

/** True for a language that articles were counted in. */
export function hasFrequencies(language: string | undefined): boolean {
  return tables().has(language ?? '');
}

/** In how many of the counted articles a folded word stands, articles apart; 0 for one that the table lacks. */
export function documentsWith(word: string, language: string): number {
  return tables().get(language)?.().byWord.get(withoutArticle(word)) ?? 0;
}

/**
 * True when news writes one folded word far more often than another: of two readings of a written word, the usual one.
 * Never true in a language that no articles were counted in, nor for a word that the table lacks.
 */
export function isMoreUsual(word: string, other: string, language: string | undefined): boolean {
  const byWord = tables().get(language ?? '')?.().byWord;
  const found = byWord?.get(withoutArticle(word)) ?? 0;
  return found >= MORE_USUAL * (byWord?.get(withoutArticle(other)) ?? UNLISTED_DOCUMENTS);
}

/** The first row holds the number of all documents, each other one words of one frequency. */
function readFrequencies(bytes: Buffer): DocumentFrequencies {
  const [[all = '1'] = [], ...levels] = parseRows(bytes);
  const documents = Number(all);
  const entries = levels.flatMap(([level = '', words = '']) =>
    words.split(' ').map((word) => [word, Math.min(documents, Number(level))] as const),
  );
  return { documents, byWord: new Map(entries) };
}
