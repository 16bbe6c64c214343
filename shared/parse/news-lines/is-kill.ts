import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { lengthOf } from '../../text/length-of.ts';
import { foldWords } from '../prose/fold-words.ts';
import { readKicker } from './read-kicker.ts';

const phrases = dataTable(new URL('./data/kill-phrases.tsv', import.meta.url), (bytes) => {
  const lists = parseWordLists(bytes);
  return { marks: new Set(lists.get('mark')?.map(foldWords)), told: lists.get('told')?.map(foldWords) ?? [] };
});
const STEPS = / ?[/|–—-] ?/;
const ORNAMENTS = /^[\s*_=.!:-]{1,6}|[\s*_=.!:-]{1,6}$/g;
/** A kill says little more than what it kills. */
const LONGEST = 1000;
const LINES_ABOVE = 3;

/**
 * True for a text that tells newsrooms not to use a story: a mark alone on one of its first lines (`KILL`, `عاجل / إلغاء`), and words to
 * those who have the story. Either alone may be an article's.
 */
export function isKill(lines: readonly string[]): boolean {
  if (lengthOf(lines) > LONGEST || !lines.slice(0, LINES_ABOVE).some(isKillMark)) return false;
  const text = foldWords(lines.join(' '));
  return phrases().told.some((words) => text.includes(words));
}

function isKillMark(line: string): boolean {
  const steps = line.replace(ORNAMENTS, '').split(STEPS);
  const names = steps.filter((step) => readKicker(step) === undefined || phrases().marks.has(foldWords(step)));
  return names.length > 0 && names.every((name) => phrases().marks.has(once(foldWords(name))));
}

/** `KILL KILL KILL` */
function once(words: string): string {
  return [...new Set(words.split(' '))].join(' ');
}
