import { ISSUE_WORDS } from '../news-lines/line-words.ts';

const NUMBER = `(?:${ISSUE_WORDS.map((word) => word.replace('.', '\\.')).join('|')})[ :]{0,2}\\p{Nd}[\\p{Nd}.]{0,7}`;
const ISSUE = new RegExp(`^${NUMBER} [-–—|،,] ?|(?: ?[-–—|،,])? ?${NUMBER}$`, 'iu');

/** A line under or beside a newspaper's name without the number of its issue at one of the ends: `العدد 20954`. */
export function withoutIssue(line: string): string {
  return line.replace(ISSUE, '');
}
