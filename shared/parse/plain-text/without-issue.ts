import { ISSUE_NUMBER } from '../news-lines/line-words.ts';

const ISSUE = new RegExp(`^${ISSUE_NUMBER} [-–—|،,] ?|(?: ?[-–—|،,])? ?${ISSUE_NUMBER}$`, 'iu');

/** A line under or beside a newspaper's name without the number of its issue at one of the ends: `العدد 20954`. */
export function withoutIssue(line: string): string {
  return line.replace(ISSUE, '');
}
