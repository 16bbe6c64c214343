/** How long texts are together, in UTF-16 units, whatever stands between them. */
export function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
