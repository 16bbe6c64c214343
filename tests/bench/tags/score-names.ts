import type { Span } from '../../../shared/tag/names/spans.ts';
import type { LabelledSentence } from '../../../shared/tag/train/read-conll.ts';

/** How well names are found: precision, recall and their harmonic mean, of 100, over exact names. */
export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many names there are to find. */
  readonly names: number;
}

export const SCORED_KINDS = ['LOC', 'PER', 'ORG'] as const;
type ScoredKind = (typeof SCORED_KINDS)[number];

/** Scores names by exact match of their kind and all their tokens, as the corpus cuts tokens; `all` counts every name. */
export function scoreNames(
  gold: readonly { readonly tags: readonly string[]; readonly labelled: LabelledSentence }[],
  found: readonly (readonly Span[])[],
): Record<ScoredKind | 'all', NameScore> {
  const counts = { LOC: newCount(), PER: newCount(), ORG: newCount(), all: newCount() };
  gold.forEach(({ tags, labelled }, place) => {
    const right = new Set(spansOfTags(tags));
    const given = new Set(spansOfTags(tagsOfTokens(tags.length, labelled, found[place] ?? [])));
    for (const kind of [...SCORED_KINDS, 'all'] as const) {
      const isOfKind = (span: string): boolean =>
        kind === 'all' ? SCORED_KINDS.some((scored) => span.endsWith(scored)) : span.endsWith(kind);
      counts[kind].right += Array.from(right).filter(isOfKind).length;
      counts[kind].given += Array.from(given).filter(isOfKind).length;
      counts[kind].both += Array.from(given).filter((span) => isOfKind(span) && right.has(span)).length;
    }
  });
  return { LOC: scoreOf(counts.LOC), PER: scoreOf(counts.PER), ORG: scoreOf(counts.ORG), all: scoreOf(counts.all) };
}

function newCount(): { right: number; given: number; both: number } {
  return { right: 0, given: 0, both: 0 };
}

function scoreOf({ right, given, both }: ReturnType<typeof newCount>): NameScore {
  const precision = given === 0 ? 0 : (100 * both) / given;
  const recall = right === 0 ? 0 : (100 * both) / right;
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall), names: right };
}

/** Names in tokens as tags of the corpus's own tokens. */
function tagsOfTokens(count: number, { sources }: LabelledSentence, spans: readonly Span[]): string[] {
  const tags = new Array<string>(count).fill('O');
  for (const { kind, first, end } of spans) {
    for (const source of new Set(sources.slice(first, end))) {
      if (tags[source] === 'O') {
        tags[source] = `${source === sources[first] ? 'B' : 'I'}-${kind}`;
      }
    }
  }
  return tags;
}

/** Names as `first:end:kind`; an inside that follows nothing of its kind begins one, as in conlleval. */
function spansOfTags(tags: readonly string[]): string[] {
  const spans: string[] = [];
  for (let at = 0; at < tags.length; ) {
    const kind = tags[at]?.slice(2) ?? '';
    let end = at + 1;
    while (kind !== '' && tags[end] === `I-${kind}`) {
      end++;
    }
    if (kind !== '') {
      spans.push(`${at}:${end}:${kind}`);
    }
    at = end;
  }
  return spans;
}
