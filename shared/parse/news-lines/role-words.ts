import { dataTable, parseWordLists } from '../../text/data-table.ts';

const wordsByKind = dataTable(new URL('./data/role-words.tsv', import.meta.url), (bytes) => {
  const lists = parseWordLists(bytes);
  return { person: new Set(lists.get('person')), outlet: new Set(lists.get('outlet')) };
});

/** True for a word that says what a person is ("correspondent"), with or without the Arabic article or what it is joined to. */
export function isPersonRole(word: string): boolean {
  const { person } = wordsByKind();
  const lower = word.toLowerCase();
  return person.has(lower) || person.has(lower.replace(/^ال|^.*-/u, ''));
}

/** True for a word that shows that what follows a name's comma is a role or an outlet, and no second name. */
export function isRole(word: string): boolean {
  const lower = word.toLowerCase();
  return wordsByKind().person.has(lower) || wordsByKind().outlet.has(lower);
}

/** True for a text with such a word. */
export function namesRole(text: string): boolean {
  return text.split(' ').some(isRole);
}
