import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';
import { foldWords } from '../prose/fold-words.ts';
import { isFunctionWord } from '../prose/is-function-word.ts';
import { HONORIFICS, KIN_WORDS, TITLE_LETTERS } from './byline-words.ts';
import { looksLikeName } from './looks-like-name.ts';

/** Given names, and whether each is one beyond doubt. */
const givenNames = dataTable(
  new URL('./data/given-names.tsv', import.meta.url),
  (bytes): ReadonlyMap<string, boolean> => {
    const rows = parseRows(bytes).toReversed();
    return new Map(
      rows.flatMap((row) => wordsOf(row).map((name) => [foldWords(name), row[0]?.endsWith('+') === false])),
    );
  },
);
/** `عبد الله` is one name, and whatever is made so is a given one. */
const SERVANT_OF = /^عبد ?(?=ال\p{L}{2})/u;
/** `نور الدين`: behind what may be a given name it makes one. */
const OF_FAITH = foldWords('الدين');
/** `أ.د. `: other letters in front of a stop are short for anything, as `ص.ب` is. */
const TITLE = `(?:(?:${TITLE_LETTERS.join('|')})[./] ?){1,3}(?=\\p{L}{2})|(?:${HONORIFICS.join('|')}) ?(?=\\p{L})`;
const HONORIFIC = new RegExp(`^(?:(${TITLE})|(?:\\p{L}{1,4}\\.|\\p{L}/) ?(?=\\p{L}))`, 'u');
const MOST_WORDS = 4;
const KIN: ReadonlySet<string> = new Set(KIN_WORDS.map(foldWords));

/** True for two to four words of which the first is a known given name, or that stand behind a title. */
export function hasGivenName(text: string): boolean {
  return isSureName(text) === true;
}

/** True also where the first is as usual as another word: for what is marked as a name. */
export function mayBePerson(text: string): boolean {
  return isSureName(text) !== undefined;
}

function isSureName(text: string): boolean | undefined {
  const bare = text.replace(HONORIFIC, '');
  const name = bare.replace(SERVANT_OF, 'عبد');
  if (!looksLikeName(name) || name.split(' ').length > MOST_WORDS) return undefined;
  const [first = '', ...others] = name.split(' ').map(foldWords);
  // `على شرفة من غياب`: names have no such words where no capital shows that they are parts of one.
  if (!/\p{Lu}/u.test(name) && others.some(isOfSentences)) return undefined;
  const isKnown = givenNames().get(first);
  const isTitled = HONORIFIC.exec(text)?.[1] && !/\p{Lu}/u.test(text);
  return isTitled || SERVANT_OF.test(bare) || (isKnown !== undefined && others[0] === OF_FAITH) || isKnown;
}

/** True for a folded word that holds sentences together and is part of no name, as علي and بن are. */
function isOfSentences(word: string): boolean {
  return isFunctionWord(word) && !givenNames().has(word) && !KIN.has(word);
}

/** True for what is written like a name, in a script where capitals show that; elsewhere it must begin with a title or a given name. */
export function isPerson(text: string): boolean {
  return /\p{Lu}/u.test(text) ? looksLikeName(text.replace(HONORIFIC, '')) : hasGivenName(text);
}
