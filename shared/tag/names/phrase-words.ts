import { parseRows } from '../../text/data-table.ts';
import { fold } from '../../text/fold.ts';
import { tagTable } from '../tag-table.ts';

/** The lists of `names-phrases.ar.tsv`, where each is explained. */
export type PhraseList =
  | 'head'
  | 'nesting'
  | 'noun'
  | 'adjective'
  | 'with'
  | 'purpose'
  | 'stop'
  | 'generic'
  | 'vague'
  | 'whole'
  | 'saying'
  | 'joint'
  | 'filial'
  | 'compound'
  | 'regnal'
  | 'sovereign'
  | 'honorific'
  | 'title'
  | 'counterpart'
  | 'landmark'
  | 'namesake'
  | 'joining'
  | 'members'
  | 'mission'
  | 'seated'
  | 'national'
  | 'known'
  | 'club'
  | 'club-word'
  | 'club-adjective'
  | 'given'
  | 'given-title'
  | 'common-given'
  | 'unfinished'
  | 'behalf'
  | 'within'
  | 'owned'
  | 'seat'
  | 'nameless'
  | 'means';

/** The lists of the same table that hold beginnings, and endings, of words. */
export type Beginning = 'clitic' | 'definite' | 'present' | 'and' | 'in' | 'for';
export type Ending = 'relative' | 'plural';

const lists = tagTable('names-phrases.ar.tsv', (bytes) => {
  return new Map(parseRows(bytes).map(([list = '', words = '']) => [list, new Set(words.split('|').map(fold))]));
});

const phrases = tagTable('names-phrases.ar.tsv', (bytes) => {
  const cut = parseRows(bytes).map(([list = '', all = '']) => {
    const split = all.split('|').map((phrase) => fold(phrase).split(' '));
    return [list, Map.groupBy(split, ([first = '']) => first)] as const;
  });
  return new Map(cut);
});

/** True when a folded word (or two) is in a list of the words that Arabic names are made of or stand beside. */
export function isPhraseWord(list: PhraseList, word: string): boolean {
  return lists().get(list)?.has(word) === true;
}

/** The phrases of a list that begin with a word, each as its words. */
export function phrasesFrom(list: PhraseList, word: string): readonly (readonly string[])[] {
  return phrases().get(list)?.get(word) ?? [];
}

/** True for a folded word of a list, or one that is such a word behind a clitic. */
export function readsAsPhraseWord(list: PhraseList, word: string): boolean {
  return isPhraseWord(list, word) || (beginsWith('clitic', word) && isPhraseWord(list, word.slice(1)));
}

export function beginsWith(list: Beginning, word: string): boolean {
  return wordBehind(list, word) !== undefined;
}

/** What stands behind the beginning of a folded word; nothing where it begins otherwise. */
export function wordBehind(list: Beginning, word: string): string | undefined {
  for (const beginning of lists().get(list) ?? []) {
    if (word.startsWith(beginning)) return word.slice(beginning.length);
  }
  return undefined;
}

export function endsWith(list: Ending, word: string): boolean {
  return Array.from(lists().get(list) ?? []).some((ending) => word.endsWith(ending));
}
