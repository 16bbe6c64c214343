/** IPTC's signals that speak of the article; the others of their vocabulary, and senders' own, speak of its delivery. */
const SIGNALS: ReadonlySet<string> = new Set(['update', 'correction', 'updateCorrection']);

/** The signals among these codes, written without prefix, that speak of the article; absent when none does. */
export function articleSignals(codes: readonly string[]): readonly string[] | undefined {
  const signals = codes.filter((code) => SIGNALS.has(code));
  return signals.length > 0 ? signals : undefined;
}
