import type { Author } from '../../article/article.ts';
import { authorsOfByline, opensByline } from './authors-of-byline.ts';
import { looksLikeName } from './looks-like-name.ts';

const LONGEST_LINE = 90;
const MOST_AUTHORS = 4;

/** The authors of a line that is a byline and nothing else (`By Jane Doe and John Roe`), or nothing. */
export function readByline(line: string): Author[] | undefined {
  if (line.length > LONGEST_LINE || /[.!?؟:]$/u.test(line) || !opensByline(line)) return undefined;
  const authors = authorsOfByline(line);
  const areNames =
    authors.length > 0 && authors.length <= MOST_AUTHORS && authors.every(({ name }) => looksLikeName(name));
  return areNames ? authors : undefined;
}
