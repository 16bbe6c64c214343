import { cliticReadings } from '../../../text/clitics.ts';
import type { NameReading } from '../spans.ts';
import type { Token } from '../tokens.ts';
import type { ClassedPhrase, NameClasses } from './name-classes.ts';

/** A word, a phrase or a sign of a sentence with the letter of its class; see `names-classes.tsv`. */
export interface Unit {
  readonly letter: string;
  /** Its tokens, none where it is the space between two words. */
  readonly first: number;
  readonly end: number;
  /** The listed name as it is written, and the one by which the thing is known; of organisations alone. */
  readonly name?: string | undefined;
  readonly known?: string | undefined;
  /** How its first word is to be read, where clitics stand before it. */
  readonly reading?: NameReading | undefined;
}

const SPACE = ' ';
const WORD = 'x';
const CAPITAL = 'C';
/** Given names are listed in every form: an ending taken off would make another name of them. */
const INFLECTED_ALREADY = /^[GB]$/u;
/** The classes that have capitals where their script has any. */
const NAMES = /^[GBFOo]$/u;
/** The letters of words that no table lists, by how they look; the first that fits. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^[^\p{L}\p{M}\p{N}]$/u, '.'],
  [/^\p{N}/u, 'n'],
  [/^\p{Script=Latin}/u, 'A'],
  [/^[\p{Script=Katakana}ー]/u, 'k'],
  [/^\p{Script=Hiragana}/u, 'h'],
  [/^\p{Lu}$/u, 'I'],
];
const CAPITALISED = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** A sentence as units: the longest phrases that the language knows, then words by their endings and shapes. */
export function readUnits(tokens: readonly Token[], classes: NameClasses, language: string): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (classes.byLetters && at > 0 && tokens[at]?.start !== tokens[at - 1]?.end) {
      units.push({ letter: SPACE, first: at, end: at });
    }
    const unit = phraseAt(tokens, at, classes, language) ?? wordAt(tokens, at, classes);
    units.push(unit);
    at = unit.end;
  }
  return units;
}

function phraseAt(
  tokens: readonly Token[],
  at: number,
  { phrases, stem }: NameClasses,
  language: string,
): Unit | undefined {
  for (const { word, before, after } of cliticReadings(tokens[at]?.folded ?? '', language)) {
    const found =
      after > 0
        ? undefined
        : longest(
            [word, stem(word)].flatMap(
              (key) => phrases.get(key)?.find((phrase) => isAt(phrase, tokens, at, word, stem)) ?? [],
            ),
          );
    if (found !== undefined) {
      return {
        letter: found.letter,
        first: at,
        end: at + found.tokens.length,
        name: found.known && found.written,
        known: found.known,
        reading: before > 0 ? { stem: word, before } : undefined,
      };
    }
  }
  return undefined;
}

function longest([one, other]: readonly ClassedPhrase[]): ClassedPhrase | undefined {
  return (other?.tokens.length ?? 0) > (one?.tokens.length ?? 0) ? other : one;
}

function isAt(
  { letter, tokens: listed }: ClassedPhrase,
  tokens: readonly Token[],
  at: number,
  first: string,
  stem: (folded: string) => string,
): boolean {
  return listed.every((token, place) => {
    const { written = '', folded = '' } = tokens[at + place] ?? {};
    const word = place === 0 ? first : folded;
    const isWord = word === token.folded || (!INFLECTED_ALREADY.test(letter) && isFormOf(word, token.folded, stem));
    return isWord && isCasedLike(written, token.written, letter);
  });
}

function isFormOf(word: string, listed: string, stem: (folded: string) => string): boolean {
  const own = stem(word);
  return own === listed || own === stem(listed);
}

/** A name that is listed with a capital, or in capitals, is written so. */
function isCasedLike(written: string, listed: string, letter: string): boolean {
  return (
    !NAMES.test(letter) ||
    ((CAPITALISED.test(written) || !CAPITALISED.test(listed)) &&
      (ALL_CAPITALS.test(written) || !ALL_CAPITALS.test(listed)))
  );
}

function wordAt(tokens: readonly Token[], at: number, { letterOfEnding }: NameClasses): Unit {
  const { written = '', folded = '' } = tokens[at] ?? {};
  const shape = SHAPES.find(([signs]) => signs.test(written))?.[1];
  const isNamed = CAPITALISED.test(written);
  const hasCase = isNamed || LOWER.test(written);
  const letter = shape ?? (hasCase && !isNamed ? WORD : (letterOfEnding(folded) ?? (isNamed ? CAPITAL : WORD)));
  return { letter, first: at, end: at + 1 };
}
