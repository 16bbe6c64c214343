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
  | 'stop'
  | 'generic'
  | 'vague'
  | 'whole'
  | 'saying'
  | 'club'
  | 'club-word'
  | 'club-adjective';

const lists = tagTable('names-phrases.ar.tsv', (bytes) => {
  return new Map(parseRows(bytes).map(([list = '', words = '']) => [list, new Set(words.split('|').map(fold))]));
});

/** True when a folded word (or two) is in a list of the words that Arabic names are made of or stand beside. */
export function isPhraseWord(list: PhraseList, word: string): boolean {
  return lists().get(list)?.has(word) === true;
}
