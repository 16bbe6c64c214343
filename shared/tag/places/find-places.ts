import { type CliticReading, cliticReadings, withoutArticle } from '../../text/clitics.ts';
import { type FoldedText, foldWithMap } from '../../text/fold.ts';
import { isSpaceless } from '../../text/spaceless.ts';
import type { Word } from '../../text/words.ts';
import { partedWords } from '../parted-words.ts';
import { type PlaceForm, type PlaceLexicon, placeLexicon } from './place-lexicon.ts';

/** A stretch of a text that reads like one or more places; offsets in the text as written. */
export interface PlaceSighting {
  readonly start: number;
  readonly end: number;
  /** All the places that it may be. */
  readonly forms: readonly PlaceForm[];
  /** Folded, as are those after it and two before it. */
  readonly wordBefore?: string;
  readonly wordAfter?: string;
  readonly secondBefore?: string;
  /** The letters before it in one word with it (ב in בחיפה), folded. */
  readonly clitic?: string;
  /** True when a capitalised word touches it, as in a person's or a product's name. */
  readonly besideName: boolean;
  /** True when it stands where a paragraph says where it was written: `Lyon (AFP) –`. */
  readonly isDateline: boolean;
  /** True beside a country that nobody mistakes, in a list of places. */
  readonly isListed?: boolean;
  /** Whether the model of names, too, reads a place here; absent where there is no model. */
  readonly isNamed?: boolean;
}

/** What may stand between two words of one name; nothing where their space was lost. */
const WITHIN_NAME = /^[ '"״\-.&]{0,3}$/u;
/** How languages without spaces join the words of a foreign name, or part them. */
const JOINTS = ['', '・', ' ', '-'];
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const CAPITALISED = /^\p{Lu}/u;
const SENTENCE_START = /(?:^|[.!?:;"“«(\n]\s{0,2})$/u;
const SENTENCE_START_SPAN = 3;
const AFTER_DATELINE = /^ ?(?:[–—:(]|- )/u;
const AFTER_DATELINE_SPAN = 3;

/** Every stretch of a text that reads like a place, in order and without overlaps, longest first. Linear in the text. */
export function findPlaces(text: string, language: string): PlaceSighting[] {
  const folded = foldWithMap(text);
  const lexicon = placeLexicon(language);
  return isSpaceless(language) ? findByLetters(folded, lexicon) : findByWords(text, folded, lexicon, language);
}

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

function findByWords(text: string, folded: FoldedText, lexicon: PlaceLexicon, language: string): PlaceSighting[] {
  const read: ReadText = { text, folded, words: partedWords(folded.text, language) };
  const sightings: PlaceSighting[] = [];
  for (let at = 0; at < read.words.length; ) {
    const hit = longestHit(read, at, lexicon, language);
    if (hit !== undefined) {
      const wordBefore = read.words[at - 1]?.text;
      const secondBefore = read.words[at - 2]?.text;
      const wordAfter = read.words[at + hit.words]?.text;
      const clitic = folded.text.slice(read.words[at]?.start, hit.start);
      const start = originalStart(folded, hit.start);
      const end = originalEnd(folded, hit.end);
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
    const forms = (lexicon.get(reading.word) ?? []).filter((form) => isWritten(form, reading, read, at));
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

/** A name and a demonym of one place may be written alike (كوريا الشمالية); the name stands first. */
function onePerPlace(forms: readonly PlaceForm[]): PlaceForm[] {
  return forms.filter((form, at) => forms.findIndex((other) => other.place === form.place) === at);
}

function isWritten(form: PlaceForm, reading: CliticReading, read: ReadText, at: number): boolean {
  const last = read.words[at + form.words.length - 1];
  if (last === undefined || (reading.lostArticle && form.kind === 'name') || !continuesAs(form, read, at)) {
    return false;
  }
  const start = originalStart(read.folded, (read.words[at]?.start ?? 0) + reading.before);
  const written = read.text.slice(start, originalEnd(read.folded, last.end));
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

function isBesideName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 2);
  if (after.startsWith(' ') && CAPITALISED.test(after.slice(1))) {
    return true;
  }
  if (text[start - 1] !== ' ') {
    return false;
  }
  let wordStart = start - 1;
  while (wordStart > 0 && /\p{L}/u.test(text.charAt(wordStart - 1))) {
    wordStart--;
  }
  return (
    CAPITALISED.test(text.slice(wordStart, start - 1)) &&
    !SENTENCE_START.test(text.slice(Math.max(0, wordStart - SENTENCE_START_SPAN), wordStart))
  );
}

function findByLetters(folded: FoldedText, lexicon: PlaceLexicon): PlaceSighting[] {
  const sightings: PlaceSighting[] = [];
  const byFirstLetter = formsByFirstLetter(lexicon);
  for (let at = 0; at < folded.text.length; ) {
    const found = byFirstLetter
      .get(folded.text.charAt(at))
      ?.find(({ spelling }) => folded.text.startsWith(spelling, at) && standsAlone(folded.text, at, spelling));
    if (found !== undefined) {
      const start = originalStart(folded, at);
      const end = originalEnd(folded, at + found.spelling.length);
      sightings.push({ start, end, forms: found.forms, besideName: false, isDateline: false });
    }
    at += found?.spelling.length ?? 1;
  }
  return sightings;
}

/** Katakana is written in one go: a name within a longer run of it is part of another word. */
function standsAlone(text: string, at: number, spelling: string): boolean {
  const first = spelling.charAt(0);
  const last = spelling.charAt(spelling.length - 1);
  return !(
    (KATAKANA.test(first) && KATAKANA.test(text.charAt(at - 1))) ||
    (KATAKANA.test(last) && KATAKANA.test(text.charAt(at + spelling.length)))
  );
}

interface Spelling {
  readonly spelling: string;
  readonly forms: readonly PlaceForm[];
}

const spellingIndexes = new WeakMap<PlaceLexicon, ReadonlyMap<string, readonly Spelling[]>>();

function formsByFirstLetter(lexicon: PlaceLexicon): ReadonlyMap<string, readonly Spelling[]> {
  let index = spellingIndexes.get(lexicon);
  if (index === undefined) {
    const forms = Array.from(lexicon.values()).flat();
    const written = forms.flatMap((form) => JOINTS.map((joint) => ({ spelling: form.words.join(joint), form })));
    const spellings = Map.groupBy(written, ({ spelling }) => spelling);
    const sorted = Array.from(spellings, ([spelling, all]) => ({
      spelling,
      forms: onePerPlace(all.map(({ form }) => form)),
    })).sort((one, other) => other.spelling.length - one.spelling.length);
    index = Map.groupBy(sorted, ({ spelling }) => spelling.charAt(0));
    spellingIndexes.set(lexicon, index);
  }
  return index;
}

function originalStart(folded: FoldedText, at: number): number {
  return folded.starts[at] ?? 0;
}

function originalEnd(folded: FoldedText, at: number): number {
  return folded.ends[at - 1] ?? 0;
}
