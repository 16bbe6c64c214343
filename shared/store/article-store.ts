import type { Article, ArticleStatus } from '../article/article.ts';
import type { Receipt } from '../article/receipt.ts';
import type { VersionOrder } from '../article/version-order.ts';

/** One article as one upload left it, with all that decides between it and other versions. */
export interface ArticleState {
  readonly article: Article;
  readonly order: VersionOrder;
  /** Which pipeline made it: at an equal order a newer pipeline may rewrite what an older one stored. */
  readonly pipeline: number;
  /** True when the id comes from the upload's key, so that the article lives and dies with its place in that file. */
  readonly identifiedByKey: boolean;
}

/** A status as a sender gives it, of an article of its own or of another document. */
export interface GivenStatus {
  readonly status: Exclude<ArticleStatus, 'withdrawn'>;
  /** RFC 3339 UTC: when an embargo ends. */
  readonly embargoedUntil?: string;
}

/**
 * What one upload changes of an article and leaves the rest of as it was. It lies above every full version with a
 * lower order and below every one with a higher, whichever comes first; until the first full version it waits unseen.
 */
export interface ArticlePatch {
  readonly id: string;
  readonly order: VersionOrder;
  readonly pipeline: number;
  readonly fields: Partial<Omit<Article, 'id' | 'status' | 'body' | 'tags' | 'embargoedUntil' | 'upload'>>;
  /** Absent when its sender says nothing of the status. */
  readonly given?: GivenStatus;
}

/**
 * What one document says of another's status. The newest ruling on an article holds over every version of it that was
 * not made after the ruling, whichever comes first; before the article has come it waits unseen.
 */
export interface ArticleRuling {
  readonly id: string;
  /** `versionCreated` is when the ruling was made, and always there. */
  readonly order: VersionOrder;
  readonly given: GivenStatus;
}

/**
 * What the store did with a state, a patch or a ruling. `stored`: it is the latest now, or part of it. `superseded`: something newer
 * stands; a version is kept beside it. `duplicate`: this very one stands already. In all three cases the article's
 * rows and changes are as the latest version wants them when the call returns.
 */
export interface StoreOutcome {
  readonly outcome: 'stored' | 'superseded' | 'duplicate';
  /** How the article stands now; absent while no full version of it has come, so that what came waits for one. */
  readonly status?: ArticleStatus;
}

/** A moment of one upload key: an upload or a deletion. */
export interface KeyMoment {
  readonly key: string;
  readonly uploadedAt: string;
  readonly sequencer: string;
}

/** A receipt with the moment it stands for and which of its articles live and die with the file. */
export interface KeyReceipt {
  readonly moment: KeyMoment;
  readonly receipt: Receipt;
  /** Ids among the receipt's articles that are identified by the key. */
  readonly identifiedByKey: readonly string[];
}

/**
 * The write side of the table. Every method may be called again after any failure, by anyone, in any order, and the
 * table ends as if each event had come once and in order. Faults of the network or of throttling are thrown as
 * retryable `NewsdropError`s.
 */
export interface ArticleStore {
  putArticle(state: ArticleState): Promise<StoreOutcome>;

  patchArticle(patch: ArticlePatch): Promise<StoreOutcome>;

  /** `superseded` also when the version that stands was made after the ruling. */
  ruleOnArticle(ruling: ArticleRuling): Promise<StoreOutcome>;

  /**
   * Withdraws an article because the file it came from was deleted or no longer holds it, unless its latest version
   * came from another key or from a later upload. Patches and rulings that came from the key stand. Returns whether
   * the article is withdrawn now.
   */
  withdrawArticle(id: string, moment: KeyMoment): Promise<boolean>;

  /** The newest moment of a key that has a receipt, if any. Strongly consistent. */
  newestMoment(key: string): Promise<(KeyMoment & { status: Receipt['status'] }) | undefined>;

  /**
   * Writes the receipt of an upload and brings the key's articles in line with the newest receipt: articles identified
   * by the key which the newest upload no longer holds are withdrawn, whichever of two concurrent uploads finishes
   * last. The receipt is read by nobody before what it takes away is withdrawn.
   */
  putUploadReceipt(receipt: KeyReceipt): Promise<void>;

  /**
   * Records that the key's object was deleted and withdraws every article whose latest version came from an earlier
   * upload of the key. Returns the receipt as stored.
   */
  withdrawUpload(moment: KeyMoment, receivedAt: string): Promise<Receipt>;

  /** Releases the articles whose embargo is over at `now`. Returns their ids. */
  releaseDue(now: string): Promise<string[]>;
}
