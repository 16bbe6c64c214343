import { PHRASES } from './data/phrases.ts';
import { foldText } from './fold-text.ts';

export type PhraseKind = keyof typeof PHRASES;
export const PHRASE_KINDS = Object.keys(PHRASES) as readonly PhraseKind[];

/** Where a kind's phrases stand in a line, most telling last. */
export const PHRASE_PLACE = { none: 0, inside: 1, end: 2, start: 3, whole: 4 } as const;

interface Phrase {
  readonly words: readonly string[];
  readonly kind: number;
}

const PHRASES_BY_FIRST_WORD: ReadonlyMap<string, readonly Phrase[]> = index();

function index(): Map<string, Phrase[]> {
  const byWord = new Map<string, Phrase[]>();
  PHRASE_KINDS.forEach((kind, position) => {
    for (const list of PHRASES[kind]) {
      for (const phrase of list.split('|')) {
        const words = foldText(phrase).split(' ');
        const first = words[0] ?? '';
        const known = byWord.get(first);
        if (known === undefined) byWord.set(first, [{ words, kind: position }]);
        else known.push({ words, kind: position });
      }
    }
  });
  return byWord;
}

/** For each kind, the most telling place of its phrases among these folded words. */
export function findPhrases(words: readonly string[]): Uint8Array {
  const places = new Uint8Array(PHRASE_KINDS.length);
  for (let at = 0; at < words.length; at++) {
    const phrases = PHRASES_BY_FIRST_WORD.get(words[at] ?? '');
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
