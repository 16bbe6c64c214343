import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { foldText } from './fold-text.ts';

/** What a line around an article says. Each is a column of the block model, in this order. */
export const PHRASE_KINDS = [
  'readAlso',
  'ad',
  'subscribe',
  'follow',
  'share',
  'caption',
  'comments',
  'rights',
  'tags',
  'byline',
  'bio',
  'media',
  'notice',
  'toc',
] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** Where a kind's phrases stand in a line, most telling last. */
export const PHRASE_PLACE = { none: 0, inside: 1, end: 2, start: 3, whole: 4 } as const;

interface Phrase {
  readonly words: readonly string[];
  readonly kind: number;
}

/**
 * Phrases by their first word and their second, none for a single word, and what a glance tells of a first: most words of a
 * text are no phrase's first by that alone.
 */
interface Phrases {
  readonly byFirstWord: ReadonlyMap<string, ReadonlyMap<string | undefined, readonly Phrase[]>>;
  readonly glances: Uint8Array;
}

const allPhrases = dataTable(new URL('./data/page-phrases.tsv', import.meta.url), (bytes): Phrases => {
  const lists = parseWordLists(bytes);
  const byFirstWord = new Map<string, Map<string | undefined, Phrase[]>>();
  const glances = new Uint8Array(0x40000);
  PHRASE_KINDS.forEach((kind, position) => {
    // One fold of all is many times faster than one of each.
    for (const phrase of foldText((lists.get(kind) ?? []).join('|')).split('|')) {
      const words = phrase.split(' ');
      const [first = '', second] = words;
      glances[glance(first)] = 1;
      const bySecond = byFirstWord.get(first) ?? new Map<string | undefined, Phrase[]>();
      byFirstWord.set(first, bySecond);
      const known = bySecond.get(second);
      if (known === undefined) bySecond.set(second, [{ words, kind: position }]);
      else known.push({ words, kind: position });
    }
  });
  return { byFirstWord, glances };
});

/** A word's length, in three bits, and the letters at its ends and in its middle, in five each. */
function glance(word: string): number {
  const last = word.length - 1;
  const ends = ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(last) & 31);
  return ((last & 7) << 15) | ((word.charCodeAt(last >> 1) & 31) << 10) | ends;
}

/** For each kind, the most telling place of its phrases among these folded words. */
export function findPhrases(words: readonly string[]): Uint8Array {
  const places = new Uint8Array(PHRASE_KINDS.length);
  const { byFirstWord, glances } = allPhrases();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const bySecond = glances[glance(word)] === 1 ? byFirstWord.get(word) : undefined;
    if (bySecond === undefined) continue;
    const next = words[at + 1];
    notePlaces(bySecond.get(undefined), at, words, places);
    if (next !== undefined) notePlaces(bySecond.get(next), at, words, places);
  }
  return places;
}

function notePlaces(phrases: readonly Phrase[] = [], at: number, words: readonly string[], places: Uint8Array): void {
  for (const phrase of phrases) {
    if (!standsAt(at, phrase.words, words)) continue;
    const place = placeOf(at, phrase.words.length, words.length);
    if (place > (places[phrase.kind] ?? 0)) places[phrase.kind] = place;
  }
}

function standsAt(at: number, phrase: readonly string[], words: readonly string[]): boolean {
  for (let offset = 2; offset < phrase.length; offset++) if (words[at + offset] !== phrase[offset]) return false;
  return true;
}

function placeOf(at: number, length: number, total: number): number {
  if (length * 2 > total) return PHRASE_PLACE.whole;
  if (at <= 1) return PHRASE_PLACE.start;
  if (at + length >= total - 1) return PHRASE_PLACE.end;
  return PHRASE_PLACE.inside;
}
