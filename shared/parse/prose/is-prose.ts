import { endsSentence } from '../../text/ends-sentence.ts';

/** True for texts of which half or more end as sentences do: an article's, and neither data nor names nor links. */
export function isProse(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.filter(endsSentence).length * 2 >= texts.length;
}
