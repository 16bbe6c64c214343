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
 * to need one. The built-in summariser is pure and extractive; an engine over the network fits the same shape.
 */
export type Summariser = (
  article: SummariserInput,
  maxCharacters: number,
) => string | undefined | Promise<string | undefined>;
