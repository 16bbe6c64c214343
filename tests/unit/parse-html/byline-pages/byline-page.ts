/** A page in words and markup of our own, and what is true of its article. */
export interface BylinePage {
  readonly what: string;
  readonly source: string;
  readonly headline: string;
  readonly authors: readonly string[];
  /** As much of the time as the page gives. */
  readonly publishedAt: string;
  readonly sourceName?: string;
  readonly section?: string;
  readonly language: string;
  readonly abstract?: string;
}
