/** What a summary is made from. */
export interface SummariserInput {
  readonly language?: string;
  readonly headline?: string;
  /** The sender's own standfirst. */
  readonly abstract?: string;
  readonly body: readonly string[];
}

/**
 * Makes a summary of at most `maxCharacters` UTF-16 units that ends on a sentence, or nothing for an article too short
 * to need one. Pure and deterministic.
 */
export type Summariser = (article: SummariserInput, maxCharacters: number) => string | undefined;
