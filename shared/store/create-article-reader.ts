import type { ArticleReader } from './article-reader.ts';
import { readArticle } from './articles/read-article.ts';
import { listChanges } from './changes/list-changes.ts';
import { languagesInUse } from './lists/languages-in-use.ts';
import { listArticles } from './lists/list-articles.ts';
import { readReceipt } from './receipts/newest-receipt.ts';
import type { StoreDeps } from './store-deps.ts';
import { tableReads } from './table/table-reads.ts';

/** The read side of the table in `deps`. One a process is enough: it remembers which languages are in use. */
export function createArticleReader(deps: StoreDeps): ArticleReader {
  const { bodies, now, retentionDays } = deps;
  const table = tableReads(deps.client, deps.tableName);
  const languages = languagesInUse(table, now);
  return {
    listArticles: (query) => listArticles(table, query, languages),
    readArticle: (id) => readArticle(table, bodies, id),
    listChanges: (query) => listChanges({ table, now, retentionDays }, query),
    readReceipt: (key) => readReceipt({ table, bodies, now }, key),
  };
}
