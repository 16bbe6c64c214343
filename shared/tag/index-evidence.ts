import type { Evidence } from '../article/article.ts';

/** Finds what stands in a stretch of an article. */
export interface EvidenceIndex<Value> {
  /** The values that share a part of the text with a stretch, in reading order. */
  readonly overlapping: (stretch: Evidence) => readonly Value[];
}

/**
 * Indexes what was seen in an article by where it stands, so that many stretches can be asked for in little more time
 * than it takes to go through them all.
 *
 * @param values no two of them overlap
 */
export function indexEvidence<Value>(
  values: readonly Value[],
  evidenceOf: (value: Value) => Evidence,
): EvidenceIndex<Value> {
  const seen = values.map((value) => ({ value, evidence: evidenceOf(value) }));
  const byText = Map.groupBy(seen, ({ evidence }) => textKey(evidence));
  for (const inText of byText.values()) inText.sort((one, other) => one.evidence.start - other.evidence.start);
  return {
    overlapping: (stretch) => {
      const inText = byText.get(textKey(stretch)) ?? [];
      const found: Value[] = [];
      for (let at = firstBehind(inText, stretch.start); at < inText.length; at++) {
        const entry = inText[at];
        if (entry === undefined || entry.evidence.start >= stretch.end) break;
        found.push(entry.value);
      }
      return found;
    },
  };
}

/** The place of the first that ends behind an offset. */
function firstBehind(inText: readonly { readonly evidence: Evidence }[], offset: number): number {
  let [low, high] = [0, inText.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inText[middle]?.evidence.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What tells the texts of an article apart. */
function textKey({ field, paragraph }: Evidence): string {
  return `${field} ${paragraph ?? ''}`;
}
