import type { LabelledTokens } from '../names/label-document.ts';
import { isBegin, kindOfLabel } from '../names/name-labels.ts';
import type { LabelledSentence } from './read-conll.ts';

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
  found: readonly Pick<LabelledTokens, 'labels'>[],
): Record<ScoredKind | 'all', NameScore> {
  const counts = { LOC: newCount(), PER: newCount(), ORG: newCount(), all: newCount() };
  gold.forEach(({ tags, labelled }, place) => {
    const right = new Set(spansOfTags(tags));
    const given = new Set(spansOfTags(tagsOfTokens(tags.length, labelled, found[place]?.labels ?? new Uint8Array())));
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

/** The tags of the corpus's own tokens: each has that of the first of its parts that is in a name. */
function tagsOfTokens(count: number, { sources }: LabelledSentence, labels: Uint8Array): string[] {
  const tags = new Array<string>(count).fill('O');
  sources.forEach((source, at) => {
    const label = labels[at] ?? 0;
    const kind = kindOfLabel(label);
    if (kind !== undefined && tags[source] === 'O') {
      const goesOn = !isBegin(label) && tags[source - 1]?.slice(2) === kind;
      tags[source] = `${goesOn ? 'I' : 'B'}-${kind}`;
    }
  });
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
