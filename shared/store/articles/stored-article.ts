import type { Article, ArticleStatus } from '../../article/article.ts';
import type { ChangeKind } from '../../article/change.ts';
import { encodeOrder, type VersionOrder } from '../../article/version-order.ts';
import type { ArticleState } from '../article-store.ts';
import { makeParcel, openParcel, type Parcel, parcelOf } from '../bodies/parcel.ts';
import type { BodyStore } from '../body-store.ts';
import type { RowSet } from '../lists/desired-rows.ts';
import { type Item, numberOf } from '../table/item.ts';
import { type Key, versionKey } from '../table/keys.ts';
import { type CompactArticle, compactArticle, expandArticle } from './compact-article.ts';

/** What is known of an article's state without its body. */
export interface ArticleHead {
  readonly status: ArticleStatus;
  readonly order: VersionOrder;
  readonly pipeline: number;
  readonly identifiedByKey?: true;
  /** True once the article has been public in this or an earlier state. */
  readonly seen: boolean;
  /** What apps are told of this state. */
  readonly change?: { readonly kind: ChangeKind; readonly version?: number };
  readonly rows: RowSet;
  /** The rows of the state before, if there is one, each to be taken away unless this state wants it too. */
  readonly stale?: RowSet;
}

/** The latest state of an article as the table holds it. */
export interface StoredArticle {
  readonly id: string;
  /** Counts the writes of the latest state: the optimistic lock, and the fence of its rows. */
  readonly rev: number;
  /** Milliseconds since 1970: the stamp of this state's change. */
  readonly changedAt: number;
  readonly head: ArticleHead;
  readonly parcel: Parcel;
  article(): Promise<Article>;
}

/** What an article's item holds of it: a large article goes to the body store first. */
export function articleParcel(bodies: BodyStore, head: ArticleHead, article: Article): Promise<Parcel> {
  return makeParcel(bodies, head, compactArticle(article));
}

export function storedArticleOf(item: Item, id: string, bodies: BodyStore): StoredArticle {
  const parcel = parcelOf(item);
  const { head, body } = openParcel<ArticleHead, CompactArticle>(bodies, parcel);
  return {
    id,
    rev: numberOf(item, 'rev'),
    changedAt: numberOf(item, 'changedAt'),
    head,
    parcel,
    article: async () => expandArticle(await body()),
  };
}

/** The item of a state under a key of its article. */
export function articleItem(key: Key, stored: Pick<StoredArticle, 'rev' | 'changedAt' | 'parcel'>): Item {
  return { ...key, rev: stored.rev, changedAt: stored.changedAt, ...stored.parcel };
}

/** The state that is stored, with another article in its place: what changes an article without a new version of it. */
export function stateWith(stored: StoredArticle, article: Article): ArticleState {
  const { order, pipeline, identifiedByKey = false } = stored.head;
  return { article, order, pipeline, identifiedByKey };
}

/** The key that a state is kept under once a newer one stands. */
export function archiveKey(id: string, order: VersionOrder): Key {
  return versionKey(id, encodeOrder(order));
}
