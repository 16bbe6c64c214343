import { foldWithMap } from '../../text/fold.ts';
import { isSpaceless } from '../../text/spaceless.ts';
import { findByLetters } from './find-by-letters.ts';
import { findByWords } from './find-by-words.ts';
import { placeLexicon } from './place-lexicon.ts';
import type { PlaceSighting } from './place-sighting.ts';

/**
 * Every stretch of a text that reads like a place, in order and without overlaps, longest first. Linear in the text.
 */
export function findPlaces(text: string, language: string): PlaceSighting[] {
  const folded = foldWithMap(text);
  const lexicon = placeLexicon(language);
  return isSpaceless(language)
    ? findByLetters(folded, lexicon, language)
    : findByWords(text, folded, lexicon, language);
}
