/** A paragraph of a word processor's document, with its style's name where it has one. */
export interface StyledParagraph {
  readonly text: string;
  /** In lower case, as word processors name their own styles in every language: `title`, `heading 1`. */
  readonly style?: string;
}
