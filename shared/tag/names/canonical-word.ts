import { LIST_FLAGS, type NameLexicon, wordKey } from './name-lexicon.ts';

/** Letters by which one foreign sound is written now so, now so: شويغو and شويجو, شنغهاي and شنجهاي. */
const VARIANTS = /[جغ]/gu;
const USUAL = 'غ';
const MOST_VARIANTS = 3;

/**
 * One spelling for the spellings of a folded Arabic name word: of those that differ by the letter for "g" alone, the
 * one that the lexicon knows best; the word as it is when its own spelling is known as well as any.
 */
export function canonicalWord(word: string, lexicon: NameLexicon): string {
  const places = Array.from(word.matchAll(VARIANTS), (match) => match.index);
  if (places.length === 0 || places.length > MOST_VARIANTS) {
    return word;
  }
  const spellings = [word.replace(VARIANTS, USUAL), ...variantsAt(word, places)];
  const listed = spellings.map((spelling) => listing(spelling, lexicon));
  const most = Math.max(...listed);
  if (most > 0 && listing(word, lexicon) === most) {
    return listed[0] === most && isKnownPlace(word, lexicon) ? (spellings[0] ?? word) : word;
  }
  return spellings[listed.indexOf(most)] ?? word;
}

function variantsAt(word: string, places: readonly number[]): string[] {
  return places.reduce<string[]>(
    (spellings, place) =>
      spellings.flatMap((spelling) =>
        ['ج', USUAL].map((letter) => spelling.slice(0, place) + letter + spelling.slice(place + 1)),
      ),
    [word],
  );
}

/** How well the lexicon knows a spelling. */
function listing(word: string, lexicon: NameLexicon): number {
  const entry = lexicon.entries.get(wordKey(word));
  return entry === undefined ? 0 : 1 + entry.firstName + entry.lastName + entry.commonness;
}

/** The tables list a place by all its spellings, so that none of them is the one that is known. */
function isKnownPlace(word: string, lexicon: NameLexicon): boolean {
  return ((lexicon.entries.get(wordKey(word))?.lists ?? 0) & LIST_FLAGS.knownPlace) !== 0;
}
