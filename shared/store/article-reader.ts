import type { Article, ArticleStatus } from '../article/article.ts';
import type { ArticleCard } from '../article/article-card.ts';
import type { Change } from '../article/change.ts';
import type { Receipt } from '../article/receipt.ts';

/** A list of articles: every group of `allOf` must match (any tag of a group will do), no tag of `noneOf` may. */
export interface ArticleQuery {
  readonly language?: string;
  readonly sourceId?: string;
  readonly allOf: readonly (readonly string[])[];
  readonly noneOf: readonly string[];
  /** RFC 3339 UTC, inclusive. */
  readonly from?: string;
  /** RFC 3339 UTC, exclusive. */
  readonly to?: string;
  readonly limit: number;
  /** A position as an earlier page returned it: the page holds what comes after it. */
  readonly after?: string;
}

/** One page. `next` is the position to go on from, absent at the end of the list. A page may be short and still go on. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** What stands under an id for the public: the article, or why it was taken away, or nothing that may be told. */
export type ArticleReading =
  | { readonly found: 'article'; readonly article: Article }
  | { readonly found: 'gone'; readonly status: Exclude<ArticleStatus, 'usable' | 'embargoed'> }
  | { readonly found: 'nothing' };

/** The read side of the table. It shows nothing that is embargoed, withheld, killed or withdrawn. */
export interface ArticleReader {
  /** Newest first. */
  listArticles(query: ArticleQuery): Promise<Page<ArticleCard>>;
  readArticle(id: string): Promise<ArticleReading>;
  /**
   * Changes in the order they became visible, oldest first, from `after` on or from the oldest kept. `next` is always
   * there, so that a reader can come back for what follows; `atEnd` says that nothing more is known at present.
   */
  listChanges(query: { limit: number; after?: string }): Promise<Page<Change> & { next: string; atEnd: boolean }>;
  /** The receipt of the key's newest event that is carried through: what it takes away is withdrawn already. */
  readReceipt(key: string): Promise<Receipt | undefined>;
}
