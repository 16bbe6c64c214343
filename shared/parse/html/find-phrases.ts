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

/** Phrases by their first word, and what a glance tells of such a word: most words of a text are no phrase's first by that alone. */
interface Phrases {
  readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly glances: Uint8Array;
}

const allPhrases = dataTable(new URL('./data/page-phrases.tsv', import.meta.url), (bytes): Phrases => {
  const lists = parseWordLists(bytes);
  const byWord = new Map<string, Phrase[]>();
  const glances = new Uint8Array(0x8000);
  PHRASE_KINDS.forEach((kind, position) => {
    for (const phrase of lists.get(kind) ?? []) {
      const words = foldText(phrase).split(' ');
      const first = words[0] ?? '';
      glances[glance(first)] = 1;
      const known = byWord.get(first);
      if (known === undefined) byWord.set(first, [{ words, kind: position }]);
      else known.push({ words, kind: position });
    }
  });
  return { byFirstWord: byWord, glances };
});

/** A word's length and the letters at its ends, five bits each. */
function glance(word: string): number {
  const last = word.length - 1;
  return ((last & 31) << 10) | ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(last) & 31);
}

/** For each kind, the most telling place of its phrases among these folded words. */
export function findPhrases(words: readonly string[]): Uint8Array {
  const places = new Uint8Array(PHRASE_KINDS.length);
  const { byFirstWord, glances } = allPhrases();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const phrases = glances[glance(word)] === 1 ? byFirstWord.get(word) : undefined;
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      if (!standsAt(at, phrase.words, words)) continue;
      const place = placeOf(at, phrase.words.length, words.length);
      if (place > (places[phrase.kind] ?? 0)) places[phrase.kind] = place;
    }
  }
  return places;
}

function standsAt(at: number, phrase: readonly string[], words: readonly string[]): boolean {
  for (let offset = 1; offset < phrase.length; offset++) if (words[at + offset] !== phrase[offset]) return false;
  return true;
}

function placeOf(at: number, length: number, total: number): number {
  if (length * 2 > total) return PHRASE_PLACE.whole;
  if (at <= 1) return PHRASE_PLACE.start;
  if (at + length >= total - 1) return PHRASE_PLACE.end;
  return PHRASE_PLACE.inside;
}
