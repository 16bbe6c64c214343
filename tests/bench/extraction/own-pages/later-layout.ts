import type { Around } from './layout.ts';
import type { OwnArticle } from './own-article.ts';

/** A page of a site that was built to be looked at once: nothing is trained or tried out on it. */
export interface LaterLayout {
  readonly name: string;
  readonly language: string;
  /** Who wrote the articles that the page is made with, one after another; nobody where the site names a desk, an agency or none. */
  readonly casts: readonly (readonly string[])[];
  /** The site's name, where the page tells it apart from its own text. */
  readonly sourceName?: string;
  /** Whether the page's metadata tells the section. */
  readonly tellsSection?: true;
  /** Whether its metadata describes the article by its first paragraph. */
  readonly tellsLead?: true;
  readonly write: (article: OwnArticle, around: Around) => string;
}
