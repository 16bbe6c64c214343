import type { Author } from '../../article/article.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';

const ADDRESS_THEN_NAME = /^\S{1,254}@\S{1,254} \(([^()]{1,200})\)$/;
const NAME_THEN_ADDRESS = /^([^<>]{1,200}?) ?<\S{1,254}@[^<>\s]{1,254}>$/;
const NAME_THEN_ADDRESS_ASIDE = /^([^()]{1,200}?) ?\(\S{1,254}@[^()\s]{1,254}\)$/;
const ADDRESS = /^(?:mailto:)?\S{1,254}@\S{1,254}$/;

/** The author of a feed's field: a name, or an address with a name, in any order; nothing for a bare address. */
export function authorsOfField(text: string | undefined): Author[] {
  if (text === undefined || ADDRESS.test(text)) return [];
  const name =
    ADDRESS_THEN_NAME.exec(text)?.[1] ??
    NAME_THEN_ADDRESS.exec(text)?.[1]?.replace(/^"|"$/g, '') ??
    NAME_THEN_ADDRESS_ASIDE.exec(text)?.[1] ??
    text;
  return authorsOfByline(name);
}
