/** What a summary is checked against. */
export interface CheckedArticle {
  readonly language: string;
  readonly headline?: string;
  readonly body: readonly string[];
}
