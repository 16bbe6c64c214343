import { type CliticReading, cliticReadings, withoutArticle } from '../../text/clitics.ts';
import type { FoldedText } from '../../text/fold.ts';
import type { Word } from '../../text/words.ts';
import { partedWords } from '../parted-words.ts';
import { isBesideName } from './is-beside-name.ts';
import { onePerPlace } from './one-per-place.ts';
import type { PlaceForm } from './place-form.ts';
import type { PlaceLexicon } from './place-lexicon.ts';
import type { PlaceSighting } from './place-sighting.ts';
import { writtenEnd, writtenStart } from './written-offsets.ts';

/** What may stand between two words of one name; nothing where their space was lost. */
const WITHIN_NAME = /^[ '"״\-.&]{0,3}$/u;
/** The area that it lies in may stand between: `BATON ROUGE, La. (AP) –`. */
const AFTER_DATELINE = /^(?:, \p{Lu}[\p{L}.]{1,15})? ?(?:[–—:(]|- )/u;
const AFTER_DATELINE_SPAN = 21;

interface Hit {
  readonly forms: readonly PlaceForm[];
  readonly words: number;
  /** Folded offsets. */
  readonly start: number;
  readonly end: number;
}

/** A folded text with its words, and the text it was folded from. */
interface ReadText {
  readonly text: string;
  readonly folded: FoldedText;
  readonly words: readonly Word[];
}

/** The places of a text in a language that parts its words. Linear in the text. */
export function findByWords(
  text: string,
  folded: FoldedText,
  lexicon: PlaceLexicon,
  language: string,
): PlaceSighting[] {
  const read: ReadText = { text, folded, words: partedWords(folded.text, language) };
  const sightings: PlaceSighting[] = [];
  for (let at = 0; at < read.words.length; ) {
    const hit = longestHit(read, at, lexicon, language);
    if (hit !== undefined) {
      const wordBefore = read.words[at - 1]?.text;
      const secondBefore = read.words[at - 2]?.text;
      const wordAfter = read.words[at + hit.words]?.text;
      const clitic = folded.text.slice(read.words[at]?.start, hit.start);
      const start = writtenStart(folded, hit.start);
      const end = writtenEnd(folded, hit.end);
      sightings.push({
        start,
        end,
        forms: hit.forms,
        ...(wordBefore === undefined ? {} : { wordBefore }),
        ...(secondBefore === undefined ? {} : { secondBefore }),
        ...(wordAfter === undefined ? {} : { wordAfter }),
        ...(clitic === '' ? {} : { clitic }),
        besideName: isBesideName(text, start, end),
        isDateline: isDateline(text, start, end),
      });
    }
    at += hit?.words ?? 1;
  }
  return sightings;
}

/** The forms of most words that begin at a word, names before demonyms, under the first reading that has them. */
function longestHit(read: ReadText, at: number, lexicon: PlaceLexicon, language: string): Hit | undefined {
  let best: Hit | undefined;
  for (const reading of cliticReadings(read.words[at]?.text ?? '', language)) {
    const forms = lexicon.formsAt(reading.word).filter((form) => isWritten(form, reading, read, at));
    const longest = forms[0]?.words.length ?? 0;
    const found = onePerPlace(listedFirst(forms.filter((form) => form.words.length === longest)));
    if (longest > (best?.words ?? 0) || (longest === best?.words && !namesAny(best.forms) && namesAny(found))) {
      best = {
        forms: found,
        words: longest,
        start: (read.words[at]?.start ?? 0) + reading.before,
        end: (read.words[at + longest - 1]?.end ?? 0) - (longest === 1 ? reading.after : 0),
      };
    }
  }
  return best;
}

function namesAny(forms: readonly PlaceForm[]): boolean {
  return forms.some((form) => form.kind === 'name');
}

/** Nigeria is a listed name before it is a Finnish case of Niger. */
function listedFirst(forms: readonly PlaceForm[]): readonly PlaceForm[] {
  const listed = forms.filter((form) => !form.isInflected && form.kind === 'name' && form.caution === 'sure');
  return listed.length > 0 ? listed : forms;
}

function isWritten(form: PlaceForm, reading: CliticReading, read: ReadText, at: number): boolean {
  const last = read.words[at + form.words.length - 1];
  if (last === undefined || (reading.lostArticle && form.kind === 'name') || !continuesAs(form, read, at)) {
    return false;
  }
  const start = writtenStart(read.folded, (read.words[at]?.start ?? 0) + reading.before);
  const written = read.text.slice(start, writtenEnd(read.folded, last.end));
  return form.exact === undefined
    ? !form.capitalised || !isLowerCase(written.charAt(0))
    : written === form.exact.replace(/\.$/u, '');
}

function continuesAs(form: PlaceForm, { folded, words: all }: ReadText, at: number): boolean {
  return form.words.every((expected, place) => {
    const word = all[at + place];
    if (place === 0 || word === undefined) {
      return word !== undefined;
    }
    const matches = word.text === expected || (form.kind === 'demonym' && withoutArticle(word.text) === expected);
    return matches && WITHIN_NAME.test(folded.text.slice(all[at + place - 1]?.end, word.start));
  });
}

function isDateline(text: string, start: number, end: number): boolean {
  return start === 0 && AFTER_DATELINE.test(text.slice(end, end + AFTER_DATELINE_SPAN));
}

function isLowerCase(letter: string): boolean {
  return letter !== letter.toUpperCase();
}
