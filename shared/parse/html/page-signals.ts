/** What a page's metadata says about its text; the blocks are compared with it. */
export interface PageSignals {
  /** Headline candidates. */
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  /** schema.org `articleBody`, plain. */
  readonly articleBody?: string;
  readonly authors: readonly string[];
  readonly siteName?: string;
}
