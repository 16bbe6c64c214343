import type { Author } from '../../article/article.ts';
import { authorsOfByline, opensByline } from './authors-of-byline.ts';
import { PLACE_WORDS } from './byline-words.ts';
import { looksLikeName } from './looks-like-name.ts';
import { reportersOf } from './reporters-of.ts';

const LONGEST_LINE = 90;
const MOST_AUTHORS = 4;
const WHERE = new RegExp(
  `(?<=\\S \\S{2,30}) (?:${PLACE_WORDS.join('|')}|[–—-]) (?=\\p{Lu}|\\p{Lo})[^,،;|]{2,40}$`,
  'u',
);

/** `Por Ana Reis e Rui Paiva, g1 Campinas e Região` */
const DESK_BEHIND = /, \p{Ll}[^,]{2,40}$/u;
/** A date behind the name is no role. */
const DATED = /^\p{Nd}|\p{Nd}{4}/u;
const INITIALS = /^(?:\p{Lu}\. ?){2,4}$/u;
/** The authors of a line that is a byline and nothing else (`By Jane Doe and John Roe`), or nothing. */
export function readByline(line: string): Author[] | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const reporters = reportersOf(line);
  if (reporters !== undefined) return reporters;
  if (/[!?؟:]$|(?<!\p{Lu})\.$/u.test(line) || !opensByline(line)) return undefined;
  return namesIn(line.replace(WHERE, '')) ?? namesIn(line.replace(DESK_BEHIND, ''));
}

function namesIn(byline: string): Author[] | undefined {
  const authors = authorsOfByline(byline);
  const areNames =
    authors.length > 0 &&
    authors.length <= MOST_AUTHORS &&
    authors.every(({ name, role }) => (looksLikeName(name) || INITIALS.test(name)) && !DATED.test(role ?? ''));
  return areNames ? authors : undefined;
}
