import { parseRows } from '../../../text/data-table.ts';
import { fold } from '../../../text/fold.ts';
import { onceEach } from '../../../text/once.ts';
import { stopwordsOf } from '../../../text/stopwords.ts';
import { placeLexicon } from '../../places/place-lexicon.ts';
import { tagTable } from '../../tag-table.ts';
import { namesHabits } from '../names-languages.ts';
import type { Token } from '../tokens.ts';
import { worldOrganisations } from '../world-organisations.ts';
import { cutLetters, cutWords } from './cut-text.ts';
import { formsOf, type GivenForm } from './declensions.ts';

/** A phrase of a class. */
export interface ClassedPhrase {
  /** See `names-classes.tsv`. */
  readonly letter: string;
  readonly written: string;
  readonly tokens: readonly Pick<Token, 'written' | 'folded'>[];
  /** The one of its names by which it is known. */
  readonly known?: string;
}

/** What is known of the words of names, and of those that stand beside names, in one language. */
export interface NameClasses {
  /** The tokens of a text, as the language parts its words. */
  readonly cut: (text: string, offset?: number) => readonly Token[];
  /** True where words touch, or endings touch names, so that every letter is a token. */
  readonly byLetters: boolean;
  /** Phrases by their first word and by its stem, the longest first, places last of those of one length. */
  readonly phrases: ReadonlyMap<string, readonly ClassedPhrase[]>;
  /** The class of a word by how it ends, or nothing. */
  readonly letterOfEnding: (folded: string) => string | undefined;
  /** What given names a folded word is a form of. */
  readonly givenForms: ReadonlyMap<string, readonly GivenForm[]>;
  /** A folded word without the ending of its case. */
  readonly stem: (folded: string) => string;
}

/** A hyphen, and the ending of a word. */
const ENDING = /^-./u;
const GIVEN = /^[GB]/u;
/** Letters of classes; see `names-classes.tsv`. */
const PLACE = 'L';
const SMALL = 'w';
const CASE_ENDING = '*';
const KNOWN = 'O';
const DOUBTFUL = 'o';
/** What the ending of a case leaves of a word: of shorter ones it takes a part of the word itself. */
const MIN_STEM = 3;

const classes = tagTable('names-classes.tsv', (bytes) => Map.groupBy(parseRows(bytes), ([language = '']) => language));

/** The classes of a language, built when they are first asked for. */
export const nameClasses = onceEach(buildClasses);

function buildClasses(language: string): NameClasses {
  const rows = [...(classes().get('') ?? []), ...(classes().get(language) ?? [])].map(
    ([, letter = '', words = '']) => ({
      letter,
      words: words.split('|'),
    }),
  );
  const endings = rows.flatMap(({ letter, words }) =>
    words.filter((word) => ENDING.test(word)).map((word) => ({ letter, ending: fold(word.slice(1)) })),
  );
  const caseEndings = longestFirst(endings.filter(({ letter }) => letter === CASE_ENDING));
  const tellingEndings = longestFirst(endings.filter(({ letter }) => letter !== CASE_ENDING));
  const stem = (folded: string): string => withoutEnding(folded, caseEndings);
  const byLetters = namesHabits(language).includes('letters');
  const cut = byLetters ? cutLetters : cutWords;
  const words = rows.flatMap(({ letter: [letter = '', gender = ''], words: listed }) =>
    listed.filter((word) => !ENDING.test(word)).map((word) => ({ letter, gender, word })),
  );
  const given = words.flatMap(({ letter, gender, word }) =>
    GIVEN.test(letter) ? formsOf(word, 'g', gender, language).map(([form, of]) => ({ letter, word: form, of })) : [],
  );
  const small = Array.from(stopwordsOf(language), (word) => ({ letter: SMALL, word }));
  const listed = [...given, ...words.filter(({ letter }) => !GIVEN.test(letter)), ...small];
  const organisations = worldOrganisations(language).map(({ written, shown, isDoubtful }) => ({
    letter: isDoubtful ? DOUBTFUL : KNOWN,
    word: written,
    known: shown,
  }));
  const known = [...listed, ...organisations].map(({ word, ...rest }) => ({
    ...rest,
    written: word,
    tokens: cut(word),
  }));
  return {
    cut,
    byLetters,
    stem,
    givenForms: Map.groupBy(
      given.map(({ word, of }) => ({ ...of, form: fold(word) })),
      ({ form }) => form,
    ),
    phrases: byFirstWord([...known, ...placePhrases(language, byLetters)], stem),
    letterOfEnding: (folded) =>
      tellingEndings.find(({ ending }) => folded.endsWith(ending) && folded.length > ending.length + 1)?.letter,
  };
}

function withoutEnding(folded: string, endings: readonly { readonly ending: string }[]): string {
  const found = endings.find(({ ending }) => folded.endsWith(ending) && folded.length - ending.length >= MIN_STEM);
  return found === undefined ? folded : folded.slice(0, -found.ending.length);
}

/** Places whose names are sure; cities, too, where words part, since their letters stand in other words. */
function placePhrases(language: string, byLetters: boolean): ClassedPhrase[] {
  return placeLexicon(language)
    .listedForms()
    .filter(({ place, caution }) => place !== undefined && (caution === 'sure' || (caution === 'city' && !byLetters)))
    .map(({ words }) => ({
      letter: PLACE,
      written: '',
      tokens: byLetters ? cutLetters(words.join(' ')) : words.map(foldedToken),
    }));
}

/** A word of a place, which the tables of places have folded. */
function foldedToken(folded: string): Pick<Token, 'written' | 'folded'> {
  return { written: folded, folded };
}

/** Under their first word and under its stem: Газпром is what Газпрома leaves, though it ends as a case does itself. */
function byFirstWord(
  phrases: readonly ClassedPhrase[],
  stem: (folded: string) => string,
): Map<string, ClassedPhrase[]> {
  const index = new Map<string, ClassedPhrase[]>();
  for (const phrase of phrases.toSorted((one, other) => other.tokens.length - one.tokens.length)) {
    const { folded = '' } = phrase.tokens[0] ?? {};
    for (const key of new Set([folded, stem(folded)])) {
      const known = index.get(key);
      if (known === undefined) {
        index.set(key, [phrase]);
      } else {
        known.push(phrase);
      }
    }
  }
  return index;
}

function longestFirst<T extends { readonly ending: string }>(endings: readonly T[]): T[] {
  return endings.toSorted((one, other) => other.ending.length - one.ending.length);
}
