import type { FoldedText } from '../../text/fold.ts';
import { onceFor } from '../../text/once.ts';
import { standsAlone } from '../../text/spaceless.ts';
import { onePerPlace } from './one-per-place.ts';
import type { PlaceForm } from './place-form.ts';
import type { PlaceLexicon } from './place-lexicon.ts';
import type { PlaceSighting } from './place-sighting.ts';
import { placeWords } from './place-words.ts';
import { writtenEnd, writtenStart } from './written-offsets.ts';

/** How languages without spaces join the words of a foreign name, or part them. */
const JOINTS = ['', '・', ' ', '-'];

/** The places of a text in a language that writes no spaces. Linear in the text. */
export function findByLetters(folded: FoldedText, lexicon: PlaceLexicon, language: string): PlaceSighting[] {
  const behind = placeWords(language)?.postpositions;
  const sightings: PlaceSighting[] = [];
  const byFirstLetter = spellingsByFirstLetter(lexicon);
  for (let at = 0; at < folded.text.length; ) {
    const found = byFirstLetter
      .get(folded.text.charAt(at))
      ?.find(({ spelling }) => folded.text.startsWith(spelling, at) && standsAlone(folded.text, at, spelling));
    if (found !== undefined) {
      const start = writtenStart(folded, at);
      const next = at + found.spelling.length;
      const end = writtenEnd(folded, next);
      const wordAfter = behind?.values().find((word) => folded.text.startsWith(word, next));
      sightings.push({
        start,
        end,
        forms: found.forms,
        besideName: false,
        isDateline: false,
        ...(wordAfter && { wordAfter }),
      });
    }
    at += found?.spelling.length ?? 1;
  }
  return sightings;
}

interface Spelling {
  readonly spelling: string;
  readonly forms: readonly PlaceForm[];
}

/** The spellings of a lexicon's forms by their first letter, the longest first. */
const spellingsByFirstLetter = onceFor((lexicon: PlaceLexicon): ReadonlyMap<string, readonly Spelling[]> => {
  const written = lexicon
    .listedForms()
    .flatMap((form) => JOINTS.map((joint) => ({ spelling: form.words.join(joint), form })));
  const spellings = Map.groupBy(written, ({ spelling }) => spelling);
  const sorted = Array.from(spellings, ([spelling, all]) => ({
    spelling,
    forms: onePerPlace(all.map(({ form }) => form)),
  })).sort((one, other) => other.spelling.length - one.spelling.length);
  return Map.groupBy(sorted, ({ spelling }) => spelling.charAt(0));
});
