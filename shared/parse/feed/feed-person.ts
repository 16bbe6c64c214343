import type { Author } from '../../article/article.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { isDateline } from '../news-lines/is-dateline.ts';

const ADDRESS_THEN_NAME = /^\S{1,254}@\S{1,254} \(([^()]{1,200})\)$/;
const NAME_THEN_ADDRESS = /^([^<>]{1,200}?) ?<\S{1,254}@[^<>\s]{1,254}>$/;
const NAME_THEN_ADDRESS_ASIDE = /^([^()]{1,200}?) ?\(\S{1,254}@[^()\s]{1,254}\)$/;
const ADDRESS = /^(?:mailto:)?\S{1,254}@\S{1,254}$/;

/** `بيروت - رويترز`, and not `Jane Roe/AFP`. */
const PLACE_OF_ONE_WORD = /^\S{2,30} ?[-–—:،,/(]/;

/** Between people who each have their address. */
const BETWEEN_ADDRESSES = /(?<=[)>]),\s{0,9}/;

/** The authors of a feed's field: names, or addresses with names, in any order; nothing for a bare address, or for where it was written. */
export function authorsOfField(text: string | undefined): Author[] {
  const people = text?.includes('@') ? text.split(BETWEEN_ADDRESSES) : [text];
  return people.flatMap((person) => authorsOfPerson(person));
}

function authorsOfPerson(text: string | undefined): Author[] {
  if (text === undefined || ADDRESS.test(text) || (isDateline(text) && PLACE_OF_ONE_WORD.test(text))) return [];
  const name =
    ADDRESS_THEN_NAME.exec(text)?.[1] ??
    NAME_THEN_ADDRESS.exec(text)?.[1]?.replace(/^"|"$/g, '') ??
    NAME_THEN_ADDRESS_ASIDE.exec(text)?.[1] ??
    text;
  return authorsOfByline(name);
}
