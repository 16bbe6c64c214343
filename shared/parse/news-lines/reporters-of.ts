import type { Author } from '../../article/article.ts';

/** `文/记者 王小明`, `記者王小明／台北報導`, `本报记者 张三 李四`, `홍길동 기자`: the names are the group that is there. */
const NAMES_BESIDE_ROLES = [
  /^(?:文 ?[/／] ?)?(?:本[报報社]|特[约約]|[见見][习習]|\p{Script=Han}{2,8}[报報])?[记記]者(?: ?[:：] ?| )(\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,3})(?: 文[/／]图)?$/u,
  /^[记記]者 ?(\p{Script=Han}{2,4}) ?[/／] ?\p{Script=Han}{2,8}[报報][导導道]$/u,
  /^文 ?[/／] ?(\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,3})$/u,
  /^(\p{Script=Hangul}{2,4}) (?:선임|수습|객원)?(?:기자|특파원)(?: [\w.+-]{1,40}@[\w.-]{1,40})?$/u,
];

/** The reporters of a Chinese or Korean byline, which the word for their role shows to be one; nothing for any other line. */
export function reportersOf(line: string): Author[] | undefined {
  for (const pattern of NAMES_BESIDE_ROLES) {
    const names = pattern.exec(line)?.[1];
    if (names !== undefined) return names.split(/[、 ]/).map((name) => ({ name }));
  }
  return undefined;
}
