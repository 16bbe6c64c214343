import type { Around } from './layout.ts';
import type { OwnArticle } from './own-article.ts';

/**
 * A page of a site that was built to see at first sight what bylines of unknown sites are read. Nothing is trained on it, but
 * what it showed has been mended since: ARCHITECTURE.md tells the figures of the first sight.
 */
export interface LaterLayout {
  readonly name: string;
  readonly language: string;
  /** Who wrote the articles that the page is made with, one after another; nobody where the site names a desk, an agency or none. */
  readonly casts: readonly (readonly string[])[];
  readonly write: (article: OwnArticle, around: Around) => string;
}
