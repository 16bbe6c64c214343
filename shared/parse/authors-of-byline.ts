import type { Author } from '../article/article.ts';
import { BYLINE_OPENINGS, NAME_JOINERS } from './byline-words.ts';
import { presentText } from './xml/xml-element.ts';

const OPENING = new RegExp(`^(?:${BYLINE_OPENINGS.join('|')})[:：]? (?=\\p{L})`, 'iu');
const JOINER = new RegExp(`; ?|, (?:${NAME_JOINERS.join('|')}) | (?:${NAME_JOINERS.join('|')}|&) `, 'iu');
const LONGEST_BYLINE = 300;

/**
 * The authors a byline names, without its opening word ("By", "Por"). What follows a comma is the author's role, as in
 * "By Jane Roe, Staff Reporter", where only one is named.
 */
export function authorsOfByline(byline: string | undefined): Author[] {
  const written = presentText(byline ?? '') ?? '';
  if (written === '' || written.length > LONGEST_BYLINE) return [];
  // Wires for typesetters end their bylines with `=`.
  const text = written.replace(/ ?=+$/, '');
  const names = text.replace(OPENING, '').split(JOINER);
  if (names.length > 1) return names.flatMap((name) => name.split(', ')).flatMap((name) => author(name));
  const [name = '', ...role] = (names[0] ?? '').split(', ');
  return author(name, role.join(', '));
}

function author(written: string, role = ''): Author[] {
  const name = written.trim();
  if (!/\p{L}/u.test(name)) return [];
  return [role.trim() === '' ? { name } : { name, role: role.trim() }];
}
