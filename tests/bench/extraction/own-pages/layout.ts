import type { Kind, OwnArticle } from './own-article.ts';

/** What stands around an article: others of its language and what readers wrote. */
export interface Around {
  readonly others: readonly OwnArticle[];
  readonly comments: readonly string[];
}

/** A page as one kind of news site builds it. Nothing in it but the article is the article's. */
export interface Layout {
  readonly name: string;
  readonly language: string;
  readonly takes: readonly Kind[];
  /** Whether the page prints who wrote the article. */
  readonly namesAuthors: boolean;
  readonly write: (article: OwnArticle, around: Around) => string;
}
