import { isPhraseWord } from '../phrase-words.ts';
import type { NamedDocument } from './named-document.ts';
import { standsBare } from './stands-bare.ts';

/** What a document shows of the words that its names are made of; words by their stems. */
export interface Evidence {
  /** The words that a word stands behind; an empty one where it opens a sentence. */
  readonly behind: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words within names of other kinds. */
  readonly others: ReadonlySet<string>;
  /** Words right after a verb of saying. */
  readonly speakers: ReadonlySet<string>;
  /** The names of people as found, with how often. */
  readonly names: ReadonlyMap<string, number>;
  /** The last words of people's names of several words, each with those names. */
  readonly familyNames: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads a document once; linear in it. */
export function gatherEvidence(document: NamedDocument): Evidence {
  return { ...evidenceOfWords(document), ...evidenceOfNames(document) };
}

function evidenceOfWords({ sentences, describe }: NamedDocument): Pick<Evidence, 'behind' | 'speakers'> {
  const behind = new Map<string, Set<string>>();
  const speakers = new Set<string>();
  for (const tokens of sentences) {
    tokens.forEach((token, at) => {
      const { stem } = describe(token);
      const before = tokens[at - 1];
      behind.set(stem, (behind.get(stem) ?? new Set()).add(before === undefined ? '' : describe(before).stem));
      if (isPhraseWord('saying', before?.folded ?? '') && standsBare(token, describe)) speakers.add(stem);
    });
  }
  return { behind, speakers };
}

function evidenceOfNames({
  sentences,
  spans,
  describe,
}: NamedDocument): Pick<Evidence, 'others' | 'names' | 'familyNames'> {
  const others = new Set<string>();
  const names = new Map<string, number>();
  const familyNames = new Map<string, Set<string>>();
  sentences.forEach((tokens, sentence) => {
    for (const { kind, first, end } of spans[sentence] ?? []) {
      const stems = tokens.slice(first, end).map((token) => describe(token).stem);
      if (kind !== 'PER') {
        for (const stem of stems) others.add(stem);
        continue;
      }
      const name = stems.join(' ');
      names.set(name, (names.get(name) ?? 0) + 1);
      const family = stems.at(-1);
      if (stems.length > 1 && family !== undefined) {
        familyNames.set(family, (familyNames.get(family) ?? new Set()).add(name));
      }
    }
  });
  return { others, names, familyNames };
}
