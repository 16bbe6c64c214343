import type { Article, ArticleStatus } from '../../article/article.ts';
import type { ChangeKind } from '../../article/change.ts';
import { encodeOrder, type VersionOrder } from '../../article/version-order.ts';
import type { ArticleState, StoreOutcome } from '../article-store.ts';
import { makeParcel, openParcel, type Parcel, parcelOf } from '../bodies/parcel.ts';
import type { BodyStore } from '../body-store.ts';
import type { UNCHANGED } from '../changes/change-kind.ts';
import type { RowSet } from '../lists/desired-rows.ts';
import { type Item, numberOf } from '../table/item.ts';
import { type Key, versionKey } from '../table/keys.ts';
import { type CompactArticle, compactArticle, expandArticle } from './compact-article.ts';
import { releasedArticle } from './embargo.ts';
import { entryOfBase } from './entry.ts';
import { foldArticle, type Layers, NO_OVERLAY, type Overlay } from './fold-article.ts';

/** What is known of an article's state without its body. */
export interface ArticleHead {
  /** As the article is shown, or not: an embargo that has ended is `usable` here first. */
  readonly status: ArticleStatus;
  /** The base's; absent while what came for the article waits for one. */
  readonly order?: VersionOrder;
  readonly pipeline: number;
  readonly identifiedByKey?: true;
  /** Present when patches or a ruling lie over the base, in the parcel's body beside it. */
  readonly layered?: true;
  /** As in the overlay; absent where the base alone tells as much, and in what was written before there were entries. */
  readonly enteredAt?: number;
  /** True once the article has been public in this or an earlier state. */
  readonly seen: boolean;
  /** What apps are told of this state. */
  readonly change?: { readonly kind: ChangeKind | typeof UNCHANGED; readonly version?: number };
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
  base(): Promise<ArticleState | undefined>;
  overlay(): Promise<Overlay>;
  /** As its layers and its status make it. Only for a state with a base. */
  article(): Promise<Article>;
}

/** The body of a layered state's parcel; that of any other is the base's article alone. */
interface LayeredBody extends Omit<Overlay, 'enteredAt'> {
  readonly article?: CompactArticle;
}

/** What an article's item holds of it: a large article goes to the body store first. */
export function articleParcel(
  bodies: BodyStore,
  head: ArticleHead,
  { base, patches, ruling }: Layers,
): Promise<Parcel> {
  const article = base && compactArticle(base.article);
  return makeParcel(bodies, head, head.layered ? { article, patches, ruling } : article);
}

/** The state that an item holds. Its body is read when it is asked for, from the body store where it must. */
export function storedArticleOf(item: Item, id: string, bodies: BodyStore): StoredArticle {
  const parcel = parcelOf(item);
  const { head, body } = openParcel<ArticleHead, CompactArticle | LayeredBody>(bodies, parcel);
  const { order, pipeline, identifiedByKey = false } = head;
  const base = async () => {
    if (order === undefined) return undefined;
    const article = head.layered ? ((await body()) as LayeredBody).article : ((await body()) as CompactArticle);
    return article && { article: expandArticle(article), order, pipeline, identifiedByKey };
  };
  const overlay = async () => ({
    ...(head.layered ? overlayOf((await body()) as LayeredBody) : NO_OVERLAY),
    enteredAt: head.enteredAt ?? entryOfBase(await base()),
  });
  const stored = {
    id,
    rev: numberOf(item, 'rev'),
    changedAt: numberOf(item, 'changedAt'),
    head,
    parcel,
    base,
    overlay,
  };
  return { ...stored, article: async () => shownArticle(await layersOf(stored), head.status) };
}

/** All layers of a stored state. */
export async function layersOf({ base, overlay }: Pick<StoredArticle, 'base' | 'overlay'>): Promise<Layers> {
  const found = await base();
  return { ...(found !== undefined && { base: found }), ...(await overlay()) };
}

function overlayOf({ patches, ruling }: LayeredBody): Overlay {
  return { patches, ...(ruling !== undefined && { ruling }) };
}

/** The article as a state with this status shows it; every embargo of a `usable` state is over. */
export function shownArticle(layers: Layers, status: ArticleStatus): Article {
  const article = foldArticle(layers);
  if (article === undefined) throw new Error('an article is shown of which no full version has come');
  return status === 'usable' ? releasedArticle(article) : article;
}

/** The item of a state under a key of its article. */
export function articleItem(key: Key, stored: Pick<StoredArticle, 'rev' | 'changedAt' | 'parcel'>): Item {
  return { ...key, rev: stored.rev, changedAt: stored.changedAt, ...stored.parcel };
}

/** The order of the base as text; lower than any while there is none. */
export function baseOrder({ head }: StoredArticle): string {
  return head.order === undefined ? '' : encodeOrder(head.order);
}

/** What is told of a state after a patch or a ruling. */
export function outcomeOf(outcome: StoreOutcome['outcome'], { head }: StoredArticle): StoreOutcome {
  return { outcome, ...(head.order !== undefined && { status: head.status }) };
}

/** The key that a state is kept under once a newer one stands. */
export function archiveKey(id: string, order: VersionOrder): Key {
  return versionKey(id, encodeOrder(order));
}
