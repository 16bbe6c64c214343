import type { ArticleSignal } from '../../article/article.ts';

/** IPTC's signals that speak of the article; the others of their vocabulary, and senders' own, speak of its delivery. */
const SIGNALS: readonly ArticleSignal[] = ['update', 'correction', 'updateCorrection'];

/** The signals that speak of the article among these codes, written without prefix, each once; absent when none does. */
export function articleSignals(codes: readonly string[]): readonly ArticleSignal[] | undefined {
  const signals = SIGNALS.filter((signal) => codes.includes(signal));
  return signals.length > 0 ? signals : undefined;
}
