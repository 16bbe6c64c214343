import type { NamedDocument } from './named-document.ts';
import { SURE_BY_GRAMMAR } from './sure-by-grammar.ts';

/** The names of one word, by their stems, that stand somewhere as a sure person. */
export function sureFamilyNames({ sentences, spans, describe }: NamedDocument): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((tokens, sentence) =>
      (spans[sentence] ?? []).flatMap(({ kind, first, end, probability }) => {
        const token = tokens[first];
        const isAlone = kind === 'PER' && end === first + 1 && probability >= SURE_BY_GRAMMAR;
        return isAlone && token !== undefined ? [describe(token).stem] : [];
      }),
    ),
  );
}
