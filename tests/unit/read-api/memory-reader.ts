import type { Article } from '../../../shared/article/article.ts';
import type { ArticleCard } from '../../../shared/article/article-card.ts';
import type { Change } from '../../../shared/article/change.ts';
import type { Receipt } from '../../../shared/article/receipt.ts';
import type { ArticleQuery, ArticleReader, ArticleReading } from '../../../shared/store/article-reader.ts';
import { listMoment, listPosition } from '../../../shared/store/lists/list-position.ts';
import { encodeMilliseconds } from '../../../shared/store/table/keys.ts';

export interface MemoryContents {
  readonly articles?: readonly Article[];
  readonly changes?: readonly Change[];
  readonly receipts?: readonly Receipt[];
}

/** An `ArticleReader` over arrays, with the interface's semantics; it keeps the queries it was asked. */
export function memoryReader({ articles = [], changes = [], receipts = [] }: MemoryContents) {
  const queries: ArticleQuery[] = [];
  const reader: ArticleReader = {
    async listArticles(query) {
      queries.push(query);
      const rows = articles
        .filter((article) => article.status === 'usable' && isWanted(article, query))
        .sort((a, b) => (position(a) < position(b) ? 1 : -1))
        .filter((article) => query.after === undefined || position(article) < query.after);
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      const items = shown.map(toCard);
      return rows.length > shown.length && last !== undefined ? { items, next: position(last) } : { items };
    },
    async readArticle(id): Promise<ArticleReading> {
      const article = articles.find((candidate) => candidate.id === id);
      if (article === undefined || article.status === 'embargoed') return { found: 'nothing' };
      return article.status === 'usable' ? { found: 'article', article } : { found: 'gone', status: article.status };
    },
    async listChanges({ limit, after }) {
      const start = Number(after ?? 0);
      const items = changes.slice(start, start + limit);
      return { items, next: encodeMilliseconds(start + items.length), atEnd: start + items.length >= changes.length };
    },
    async readReceipt(key) {
      return receipts.find((receipt) => receipt.key === key);
    },
  };
  return { reader, queries };
}

function isWanted(article: Article, query: ArticleQuery): boolean {
  const tags = new Set(article.tags?.map((tag) => tag.id));
  const time = Date.parse(article.publishedAt ?? article.ingestedAt);
  return (
    (query.language === undefined || query.language === (article.language ?? 'und')) &&
    (query.sourceId === undefined || query.sourceId === article.source.id) &&
    query.allOf.every((group) => group.some((id) => tags.has(id))) &&
    !query.noneOf.some((id) => tags.has(id)) &&
    (query.from === undefined || time >= Date.parse(query.from)) &&
    (query.to === undefined || time < Date.parse(query.to))
  );
}

function position(article: Article): string {
  return listPosition(listMoment(article, article.ingestedAt), article.id);
}

function toCard({ id, type, language, headline, summary, source, publishedAt, ingestedAt, tags }: Article) {
  const card: ArticleCard = { id, type, source, ingestedAt };
  Object.assign(card, language && { language }, headline && { headline }, summary && { summary });
  Object.assign(card, publishedAt && { publishedAt });
  if (tags) card.tags = tags.map(({ id: tag, label }) => ({ id: tag, label }));
  return card;
}
