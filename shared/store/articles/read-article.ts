import type { ArticleReading } from '../article-reader.ts';
import type { BodyStore } from '../body-store.ts';
import { latestKey } from '../table/keys.ts';
import type { TableReads } from '../table/table-reads.ts';
import { storedArticleOf } from './stored-article.ts';

/**
 * What the public may know of an id. An article is `gone` only if it had been public; what was held or killed before
 * anybody saw it is as if it were not there.
 */
export async function readArticle(reads: TableReads, bodies: BodyStore, id: string): Promise<ArticleReading> {
  const item = await reads.get(latestKey(id));
  if (item === undefined) return { found: 'nothing' };
  const { head, article } = storedArticleOf(item, id, bodies);
  if (head.status === 'usable') return { found: 'article', article: await article() };
  if (!head.seen || head.status === 'embargoed') return { found: 'nothing' };
  return { found: 'gone', status: head.status };
}
