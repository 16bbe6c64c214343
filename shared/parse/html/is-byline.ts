import { BYLINE_OPENINGS } from '../news-lines/byline-words.ts';
import { NAME_OPENINGS } from './data/byline-phrases.ts';
import { splitNames } from './split-names.ts';

const OPENED = new RegExp(`^(?:${[...NAME_OPENINGS, ...BYLINE_OPENINGS].join('|')})\\s?[:：]?\\s+(?=\\p{L})`, 'iu');
const LONGEST_BYLINE = 120;

/** A line that opens as bylines do, names somebody and is no sentence. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE || !OPENED.test(line) || /[.!?؟。]$/.test(line)) return false;
  const names = splitNames([line]);
  return names.length > 0 && names.every((name) => name.includes(' ') && looksLikeName(name));
}

/** One to five words, each end with a capital where the script has them: particles such as "van der" stand between. */
export function looksLikeName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 5) return false;
  return words.length === 1 || (!/^\p{Ll}/u.test(words[0] ?? '') && !/^\p{Ll}/u.test(words.at(-1) ?? ''));
}
