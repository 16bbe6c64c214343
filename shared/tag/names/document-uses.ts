import { SENTENCE_STYLES, sentenceStyle } from './sentence-style.ts';
import type { Span } from './spans.ts';
import type { Token } from './tokens.ts';

/** How a document uses its words: a name that is plain in one place is found in all. Numbers for features, never 0. */
export interface DocumentUses {
  /** Whether a folded word stands in it with a capital within a sentence, how often, and whether without one. */
  readonly writing: (folded: string) => number;
  /** What the rules take a folded word for in some of its places: a person's given name or another, an organisation. */
  readonly ruling: (folded: string) => number;
}

const LETTER = /\p{L}/u;
const CAPITALISED = /^\p{Lu}/u;
const MOST_TIMES = 2;
const MIN_LETTERS = 3;
const RULED = { givenName: 1, name: 2, organisation: 4 } as const;

/** Counts the uses of the words of a document's sentences, of which the rules found the names given. */
export function documentUses(
  sentences: readonly (readonly Token[])[],
  rules: readonly (readonly Span[])[],
  small: ReadonlySet<string>,
): DocumentUses {
  const capitalised = new Map<string, number>();
  const uncapitalised = new Set<string>();
  const ruled = new Map<string, number>();
  sentences.forEach((tokens, sentence) => {
    const tellsCapitals = sentenceStyle(tokens, small) === SENTENCE_STYLES.usual;
    tokens.forEach(({ written, folded }, at) => {
      if (LETTER.test(written) && !CAPITALISED.test(written)) {
        uncapitalised.add(folded);
      } else if (tellsCapitals && LETTER.test(written) && LETTER.test(tokens[at - 1]?.written ?? '')) {
        capitalised.set(folded, (capitalised.get(folded) ?? 0) + 1);
      }
    });
    for (const span of rules[sentence] ?? []) {
      for (const [place, { written, folded }] of tokens.slice(span.first, span.end).entries()) {
        if (folded.length >= MIN_LETTERS && CAPITALISED.test(written)) {
          ruled.set(folded, (ruled.get(folded) ?? 0) | rulingOf(span, place));
        }
      }
    }
  });
  return {
    writing: (folded) =>
      1 + Math.min(MOST_TIMES, capitalised.get(folded) ?? 0) + (uncapitalised.has(folded) ? MOST_TIMES + 1 : 0),
    ruling: (folded) => 1 + (ruled.get(folded) ?? 0),
  };
}

function rulingOf({ kind, first, end }: Span, place: number): number {
  if (kind !== 'PER') {
    return RULED.organisation;
  }
  return place === 0 && end - first > 1 ? RULED.givenName : RULED.name;
}
