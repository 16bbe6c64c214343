import { hashText } from './hash-text.ts';

const SHORTEST_GROUP = 2;
const LONGEST_GROUP = 4;
const EDGE = '^';
/** Longer words are judged by their first letters: no name is so long, and the time stays bounded. */
const MAX_LETTERS = 24;

/** The places in a likeness table of a folded word's letter groups, two to four letters, edges marked. */
export function letterGroups(word: string, tableSize: number): number[] {
  const edged = `${EDGE}${word.slice(0, MAX_LETTERS)}${EDGE}`;
  const groups: number[] = [];
  for (let length = SHORTEST_GROUP; length <= LONGEST_GROUP; length++) {
    for (let start = 0; start + length <= edged.length; start++) {
      groups.push((hashText(edged.slice(start, start + length)) >>> 0) % tableSize);
    }
  }
  return groups;
}

/** How much the letters of a folded word are like those of people's names, by the table; around 0 when unsure. */
export function nameLikeness(word: string, table: Int8Array): number {
  let sum = 0;
  for (const group of letterGroups(word, table.length)) {
    sum += table[group] ?? 0;
  }
  return sum;
}
