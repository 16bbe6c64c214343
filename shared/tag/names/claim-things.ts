import type { NamedThing, Shortens } from './resolve-names.ts';

/** A name that the sender gave, as its words in one spelling. */
export interface DeclaredName {
  readonly label: string;
  readonly words: readonly string[];
}

/** A thing that the sender named: the sender's label, and the thing if the text names it. */
export interface ClaimedThing {
  readonly label: string;
  /** The sender's name for it; for a name of one word, the text's fullest. */
  readonly words: readonly string[];
  readonly thing?: NamedThing;
}

/**
 * Finds for each of the sender's names the thing that the text names so, or in full or for short: first by the same
 * words, then by those that one is short for. No thing is claimed by two names.
 */
export function claimThings(
  names: readonly DeclaredName[],
  things: readonly NamedThing[],
  shortens: Shortens,
): ClaimedThing[] {
  const byWords = new Map(things.map((thing) => [thing.words.join(' '), thing]));
  const claimed = new Set(names.flatMap(({ words }) => byWords.get(words.join(' ')) ?? []));
  return names.map(({ label, words }) => {
    const same = byWords.get(words.join(' '));
    const thing =
      same ??
      things.find((other) => !claimed.has(other) && (shortens(other.words, words) || shortens(words, other.words)));
    if (thing === undefined) {
      return { label, words };
    }
    claimed.add(thing);
    return { label, words: words.length > 1 ? words : thing.words, thing };
  });
}
