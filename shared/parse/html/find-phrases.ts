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

const phrasesByFirstWord = dataTable(new URL('./data/page-phrases.tsv', import.meta.url), (bytes) => {
  const lists = parseWordLists(bytes);
  const byWord = new Map<string, Phrase[]>();
  PHRASE_KINDS.forEach((kind, position) => {
    for (const phrase of lists.get(kind) ?? []) {
      const words = foldText(phrase).split(' ');
      const first = words[0] ?? '';
      const known = byWord.get(first);
      if (known === undefined) byWord.set(first, [{ words, kind: position }]);
      else known.push({ words, kind: position });
    }
  });
  return byWord;
});

/** For each kind, the most telling place of its phrases among these folded words. */
export function findPhrases(words: readonly string[]): Uint8Array {
  const places = new Uint8Array(PHRASE_KINDS.length);
  const byFirstWord = phrasesByFirstWord();
  for (let at = 0; at < words.length; at++) {
    const phrases = byFirstWord.get(words[at] ?? '');
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
