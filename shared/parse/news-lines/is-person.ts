import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';
import { foldWords } from '../prose/fold-words.ts';
import { looksLikeName } from './looks-like-name.ts';

const givenNames = dataTable(
  new URL('./data/given-names.tsv', import.meta.url),
  (bytes): ReadonlySet<string> => new Set(parseRows(bytes).flatMap((row) => wordsOf(row).map(foldWords))),
);
/** `عبد الله` is one name, which the table has as one word. */
const SERVANT_OF = /^عبد (?=ال)/u;
const HONORIFIC = /^(?:\p{L}{1,4}\.|\p{L}\/|الدكتور|الدكتورة|دکتر|ד"ר|פרופ[\u0027׳]) ?(?=\p{L})/u;
const MOST_WORDS = 4;

/** True for two to four words of which the first is a known given name, with or without a title in front of it. */
export function hasGivenName(text: string): boolean {
  const name = text.replace(HONORIFIC, '').replace(SERVANT_OF, 'عبد');
  if (!looksLikeName(name) || name.split(' ').length > MOST_WORDS) return false;
  return givenNames().has(foldWords(name.split(' ')[0] ?? ''));
}

/** True for what is written like a name, in a script where capitals show that; elsewhere it must begin with a given name. */
export function isPerson(text: string): boolean {
  return /\p{Lu}/u.test(text) ? looksLikeName(text.replace(HONORIFIC, '')) : hasGivenName(text);
}
