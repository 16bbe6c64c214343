import type { ArticleSignal, ArticleType, Author, DatePrecision } from './article.ts';

/** A kind of named thing that an article can be about. */
export type ThingKind = 'person' | 'organisation' | 'place';

/** A subject in the sender's own words, before it is mapped to a tag. */
export interface DeclaredSubject {
  /** The vocabulary as the sender names it (`medtop`, `iptc-subject-code`, `category`, a URI), absent when it gave none. */
  readonly scheme?: string;
  readonly code?: string;
  readonly label?: string;
  /** What kind of named thing it is, where the sender says so; absent for topics and for what is not said. */
  readonly kind?: ThingKind;
}

/** When an article may be shown: at a minute, or, for an empty embargo element, when its sender says so. */
export type Embargo = { readonly until: string } | { readonly untilToldOtherwise: true };

/** A link to another article: one of the same file by its place, or any by the sender's identity for it. */
export type DraftRelation = { readonly rel: string } & ({ readonly place: number } | { readonly identity: string });

/** A status that a file gives to another document, by its sender's identity for it. */
export interface StatusChange {
  readonly identity: string;
  readonly status: 'usable' | 'withheld' | 'canceled';
  readonly embargo?: Embargo;
}

/**
 * One article as a format's parser read it: the sender's words cleaned and named, nothing added or guessed.
 * Times are RFC 3339 UTC. Absent means that the file does not say.
 */
export interface ArticleDraft {
  /** The sender's own identity for the article: guid, uri, urn or canonical URL. Without one the upload's key serves. */
  readonly identity?: string;
  readonly uri?: string;
  readonly version?: number;
  /** When this version was made, by the sender's clock: the second part of its order. */
  readonly versionCreated?: string;
  readonly status: 'usable' | 'withheld' | 'canceled';
  readonly embargo?: Embargo;
  readonly type: ArticleType;
  /** As declared, BCP 47 if the sender wrote it so. */
  readonly language?: string;
  readonly headline?: string;
  readonly body: readonly string[];
  /** The sender's own summary or standfirst. */
  readonly abstract?: string;
  readonly dateline?: string;
  readonly slugline?: string;
  readonly authors: readonly Author[];
  readonly sourceName?: string;
  readonly publishedAt?: string;
  readonly publishedPrecision?: DatePrecision;
  readonly publishedOffset?: string;
  readonly updatedAt?: string;
  /** When its sender no longer stands by it. */
  readonly expiresAt?: string;
  readonly signals?: readonly ArticleSignal[];
  readonly urgency?: number;
  readonly genre?: string;
  readonly copyright?: string;
  readonly usageTerms?: string;
  /** Keywords that the sender separated. */
  readonly keywords: readonly string[];
  /** A keyword line with no separators in it, as written. */
  readonly keywordLine?: string;
  readonly subjects: readonly DeclaredSubject[];
  readonly related: readonly DraftRelation[];
  /** Where in the upload it stood, for an article out of an archive or a mail: the entry's path, then its place there. */
  readonly part?: string;
  /**
   * Set when the file holds only what changed since the article's earlier version (NewsML 1 `Update` U or A): what is
   * absent here stands as it was, and so does the body, which is always empty here.
   */
  readonly patch?: true;
  /** Set in a patch whose sender gives no status: `status` and `embargo` say nothing then. */
  readonly statusUnsaid?: true;
  /** What the file says of other documents' status (NITF `management-doc-idref`). */
  readonly statusChanges?: readonly StatusChange[];
}
