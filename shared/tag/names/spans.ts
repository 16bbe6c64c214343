import { isBegin, kindOfLabel, LABEL_COUNT, NAME_KINDS, type NameKind } from './name-labels.ts';

/** A name within a sentence: its first token and the one after its last. */
export interface Span {
  readonly kind: NameKind;
  readonly first: number;
  readonly end: number;
  /** How sure its kind is: the model's at the token where it is least sure, or what a rule or a pattern is sure of. */
  readonly probability: number;
  /** How its first word is to be read, where that is not as the word reads by itself. */
  readonly reading?: NameReading | undefined;
  /** The name as it is to be shown, where the language inflects names. */
  readonly name?: string | undefined;
  /** The one of its names by which a thing is known, where it has several. */
  readonly known?: string | undefined;
}

/** A word as a part of a name: folded and without clitics, and how many letters those take in front. */
export interface NameReading {
  readonly stem: string;
  readonly before: number;
}

/** The tokens of a name. */
export function rangeOf({ first, end }: Pick<Span, 'first' | 'end'>): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}

/** The tokens within names. */
export function tokensWithin(spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.flatMap(rangeOf));
}

/** A sentence's names with others that take the place of all that they touch, in order. */
export function withSpans(spans: readonly Span[], added: readonly Span[]): Span[] {
  const covered = tokensWithin(added);
  const kept = spans.filter((span) => !rangeOf(span).some((at) => covered.has(at)));
  return [...kept, ...added].sort((one, other) => one.first - other.first);
}

/** The names that a labelling holds, in order. */
export function spansOf(labels: ArrayLike<number>, probabilities: Float64Array): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < labels.length; ) {
    const kind = kindOfLabel(labels[at] ?? 0);
    let end = at + 1;
    while (kind !== undefined && end < labels.length && continues(labels[end] ?? 0, kind)) {
      end++;
    }
    if (kind !== undefined) {
      spans.push({ kind, first: at, end, probability: leastProbable(kind, at, end, probabilities) });
    }
    at = end;
  }
  return spans;
}

function continues(label: number, kind: NameKind): boolean {
  return kindOfLabel(label) === kind && !isBegin(label);
}

function leastProbable(kind: NameKind, first: number, end: number, probabilities: Float64Array): number {
  const begin = 1 + 2 * NAME_KINDS.indexOf(kind);
  let least = 1;
  for (let at = first; at < end; at++) {
    const cell = at * LABEL_COUNT + begin;
    least = Math.min(least, (probabilities[cell] ?? 0) + (probabilities[cell + 1] ?? 0));
  }
  return least;
}
