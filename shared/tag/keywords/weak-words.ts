import { withoutArticle } from '../../text/clitics.ts';
import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { tagTable } from '../tag-table.ts';

const NONE: ReadonlySet<string> = new Set();

const tables = tagTable('keyword-weak-words.tsv', (bytes) => {
  const byLanguage = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const [language = '', kind = '', list = ''] of parseRows(bytes)) {
    const words = new Set(list.split(' ').map((word) => withoutArticle(fold(word))));
    byLanguage.set(language, (byLanguage.get(language) ?? new Map()).set(kind, words));
  }
  return byLanguage;
});

/** The words of a language that say too little for a keyword, by the kinds of `keyword-weak-words.tsv`: folded, without articles. */
export function weakWords(language: string, kind: string): ReadonlySet<string> {
  return tables().get(language)?.get(kind) ?? NONE;
}
