import { entryOf, type NameLexicon } from '../name-lexicon.ts';

/** True for a word that begins or ends a name in the lists of people. */
export function isListedName(word: string, lexicon: NameLexicon): boolean {
  const { firstName = 0, lastName = 0 } = entryOf(word, lexicon) ?? {};
  return firstName > 0 || lastName > 0;
}
