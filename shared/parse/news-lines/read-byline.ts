import type { Author } from '../../article/article.ts';
import { authorsOfByline, opensByline } from './authors-of-byline.ts';
import { PLACE_WORDS, ROLE_WORDS } from './byline-words.ts';
import { looksLikeName } from './looks-like-name.ts';

const LONGEST_LINE = 90;
const MOST_AUTHORS = 4;
const WHERE = new RegExp(
  `(?<=\\S \\S{2,30}) (?:${PLACE_WORDS.join('|')}|[–—-]) (?=\\p{Lu}|\\p{Lo})[^,،;|]{2,40}$`,
  'u',
);

/** A date behind the name is no role. */
const DATED = /^\p{Nd}|\p{Nd}{4}/u;
const INITIALS = /^(?:\p{Lu}\. ?){2,4}$/u;
/** `文/记者 王小明`, `記者王小明／台北報導`, `本报记者 张三 李四`, `홍길동 기자`: the names are the group that is there. */
const NAMES_BESIDE_ROLES = [
  /^(?:文 ?[/／] ?)?(?:本[报報社]|特[约約]|[见見][习習])?[记記]者(?: ?[:：] ?| )(\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,3})$/u,
  /^[记記]者 ?(\p{Script=Han}{2,4}) ?[/／] ?\p{Script=Han}{2,8}[报報][导導道]$/u,
  /^文 ?[/／] ?(\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,3})$/u,
  /^(\p{Script=Hangul}{2,4}) (?:선임|수습|객원)?(?:기자|특파원)(?: [\w.+-]{1,40}@[\w.-]{1,40})?$/u,
];

/** The authors of a line that is a byline and nothing else (`By Jane Doe and John Roe`), or nothing. */
export function readByline(line: string): Author[] | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  for (const pattern of NAMES_BESIDE_ROLES) {
    const names = pattern.exec(line)?.[1];
    if (names !== undefined) return names.split(/[、 ]/).map((name) => ({ name }));
  }
  if (/[!?؟:]$|(?<!\p{Lu})\.$/u.test(line) || !opensByline(line)) return undefined;
  const authors = authorsOfByline(line.replace(WHERE, '')).map(withoutLeadingRole);
  const areNames =
    authors.length > 0 &&
    authors.length <= MOST_AUTHORS &&
    authors.every(({ name, role }) => (looksLikeName(name) || INITIALS.test(name)) && !DATED.test(role ?? ''));
  return areNames ? authors : undefined;
}

/** `unserem Redakteur Jan Peters`, `notre correspondante Marie Dupont`: the words up to a role are none of the name. */
function withoutLeadingRole(author: Author): Author {
  const words = author.name.split(' ');
  const role = words.findLastIndex((word) => ROLE_WORDS.has(word.toLowerCase()));
  const name = words.slice(role + 1).join(' ');
  return role >= 0 && looksLikeName(name) ? { ...author, name } : author;
}
