import type { Kind, OwnArticle } from '../own-article.ts';
import type { Words } from './words.ts';

/** Another article of the site, escaped for markup. */
export interface Other {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly day: string;
  readonly article: OwnArticle;
}

/** An article and what a page can show of it and around it; all strings but those of `article` are escaped. */
export interface Scene {
  readonly article: OwnArticle;
  readonly title: string;
  /** Empty where the article names nobody. */
  readonly byline: string;
  /** The day of publication in words. */
  readonly day: string;
  readonly others: readonly Other[];
  readonly comments: readonly string[];
  readonly words: Words;
  readonly sections: readonly string[];
}

/** A page as one kind of site or content system builds it, whatever its language. Nothing in it but the article is the article's. */
export interface Layout {
  readonly name: string;
  /** Kinds of article that such a page carries; any where absent. */
  readonly takes?: readonly Kind[];
  readonly write: (scene: Scene) => string;
}
