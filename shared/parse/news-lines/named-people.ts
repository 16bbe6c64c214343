import type { Author } from '../../article/article.ts';

/** Logins and desk initials, which systems put where a name belongs: `tholl.gregor`, `cae/tcr`, `VRG`. */
const LOGIN = /^(?:[a-z0-9._@/-]{1,100}|\(?\p{Lu}{2,4}\)?)$/u;

/** The people that a creator field names to a reader: logins and initials are nobody's name. */
export function namedPeople(people: readonly Author[]): Author[] {
  return people.filter(({ name }) => !LOGIN.test(name));
}
