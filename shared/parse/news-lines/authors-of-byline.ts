import type { Author } from '../../article/article.ts';
import { readLabel } from '../labels/read-label.ts';
import { cleanText } from '../prose/clean-text.ts';
import { AGENCIES } from './agencies.ts';
import {
  BESIDE_AGENCY_WORDS,
  BYLINE_OPENINGS,
  CITIES_LIKE_NAMES,
  EDITOR_OPENINGS,
  FIELD_OPENINGS,
  LONG_BYLINE_OPENINGS,
  NAME_JOINERS,
  PLACE_WORDS,
  WEAK_BYLINE_OPENINGS,
} from './byline-words.ts';
import { isDesk } from './is-desk.ts';
import { looksLikeName } from './looks-like-name.ts';
import { reportersOf } from './reporters-of.ts';
import { isRole, namesRole } from './role-words.ts';

const OPENINGS = [...LONG_BYLINE_OPENINGS, ...BYLINE_OPENINGS].join('|');
const OPENING = new RegExp(`^(?:${OPENINGS}) ?[:：/-]? (?=\\p{L})`, 'iu');
const WEAK_OPENING = new RegExp(`^(?:${WEAK_BYLINE_OPENINGS.join('|')}) ?[:：/-]? (?=\\p{L})`, 'iu');
const EDITOR = new RegExp(`^(?:${EDITOR_OPENINGS.join('|')}) ?[:：-]? `, 'iu');
const JOINING = NAME_JOINERS.join('|');
/** Marks and words between names; in Arabic script "and" is written together with the name after it. */
const JOINER = new RegExp(
  ` ?[;؛|/、] ?|[,،] ?(?:${JOINING}) | (?:${JOINING}|&) |(?<=\\S \\S{1,30}) و(?=\\p{L}{2,30} \\p{L})`,
  'iu',
);
/** What opens a field of authors only: `من سارة النجار`, and the second of two fields, `e Paolo Neri`. */
const FIELD_OPENING = new RegExp(`^(?:${FIELD_OPENINGS.join('|')}|${JOINING}) (?=\\p{Lu}|\\p{Lo})`, 'u');
/** `Anne Morel (à Nantes)`, `Anne Morel (avec AFP)` */
const IN_BRACKETS = new RegExp(` \\((?:${[...PLACE_WORDS, ...BESIDE_AGENCY_WORDS].join('|')}) [^()]{2,40}\\)$`, 'u');
/** `Jane Roe with AFP` */
const BESIDE_AGENCY = new RegExp(` (?:${BESIDE_AGENCY_WORDS.join('|')}) (.{2,40})$`, 'u');
/** `Harbour.example` is where it appeared. */
const SITE = /^[\p{L}\p{N}-]{2,40}\.\p{Ll}{2,10}$/u;
/** `PA Scotland` */
const DESK_OF_AGENCY = /^\p{Lu}{2,4} \p{Lu}\p{Ll}/u;
const COMMA = / ?[,،，] ?/;
const LONGEST_BYLINE = 300;
const LONGEST_NAME = 80;

/**
 * The authors that a byline or an author field names, each once, without its opening word ("By", "Por"). What follows
 * a comma is a role, as in "By Jane Roe, Staff Reporter", unless it is a name as the one before it or a place. An agency
 * beside a person is whom the person works for, and no author; nor is who edited the article.
 */
export function authorsOfByline(byline: string | undefined): Author[] {
  const line = cleanText(byline ?? '');
  if (line === '' || line.length > LONGEST_BYLINE) return [];
  const reporters = reportersOf(line);
  if (reporters !== undefined) return reporters;
  const label = readLabel(line);
  const written = label?.kind === 'author' && label.value !== '' ? label.value : line;
  // Wires for typesetters end their bylines with `=`.
  const parts = written
    .replace(/ ?(?<!=)=+$/, '')
    .split(/ ?[;؛|] ?/)
    .filter((part) => !EDITOR.test(part))
    .map(withoutPlaceBeside)
    .map((part) => withoutAgencyBeside(part.replace(OPENING, '').replace(FIELD_OPENING, '')));
  const authors = new Map<string, Author>();
  for (const author of parts.flatMap((part) => part.split(JOINER)).flatMap(authorsOfPart)) {
    if (!authors.has(author.name)) authors.set(author.name, author);
  }
  const people = [...authors.values()].filter(
    ({ name }) => !AGENCIES.includes(name) && !CITIES_LIKE_NAMES.has(name) && !SITE.test(name),
  );
  return people.length > 0 ? people : [...authors.values()];
}

/** `Jane Roe with AFP` without the agency. */
export function withoutAgencyBeside(part: string): string {
  const agency = BESIDE_AGENCY.exec(part);
  return agency !== null && AGENCIES.includes(agency[1] ?? '') ? part.slice(0, agency.index) : part;
}

/** `ليلى المنصوري - أبوظبي` or `Berlin - Jane Roe`, where one word stands beside a name and says no role, without it. */
function withoutPlaceBeside(part: string): string {
  const parts = part.split(/ [–—-] /);
  const isPlace = (word = ''): boolean => /^(?!\p{Ll})[\p{L}\p{M}]{2,20}$/u.test(word) && !namesRole(word);
  const name = parts.find((one, at) => looksLikeName(one) && isPlace(parts[1 - at]));
  return (parts.length === 2 ? name : undefined) ?? part;
}

/** A byline without the word that opens it, also where that may open an outlet's name. */
export function withoutBylineOpening(line: string): string {
  return line.replace(OPENING, '').replace(WEAK_OPENING, '');
}

/** True for a line that begins with a word that opens bylines, and goes on. */
export function opensByline(line: string): boolean {
  return OPENING.test(cleanText(line));
}

/** `Jane Roe`, `Jane Roe, Staff Reporter`, `Jane Roe, John Doe`. */
function authorsOfPart(part: string): Author[] {
  const [first = '', ...others] = part
    .replace(IN_BRACKETS, '')
    .split(COMMA)
    .map((piece) => piece.trim());
  const authors: { name: string; roles: string[] }[] = [{ name: first, roles: [] }];
  for (const piece of others) {
    if (AGENCIES.includes(piece)) authors.push({ name: piece, roles: [] });
    else if (isNameBeside(first, piece)) authors.push({ name: piece, roles: [] });
    else if (piece !== '' && !isPlaceBeside(first, piece)) authors.at(-1)?.roles.push(piece);
  }
  return authors
    .filter(({ name }) => /\p{L}/u.test(name) && name.length <= LONGEST_NAME && !isDeskEditor(name))
    .map(({ name, roles }) => {
      const person = withoutLeadingRole(withoutAgencyBehind(name));
      return roles.length === 0 ? { name: person } : { name: person, role: roles.join(', ') };
    });
}

/** `JANE ROE Associated Press`, of two lines once. */
function withoutAgencyBehind(name: string): string {
  const agency = AGENCIES.find((one) => name.endsWith(` ${one}`)) ?? '';
  const person = name.slice(0, name.length - agency.length).trimEnd();
  return looksLikeName(person) ? person : name;
}

/** `unserem Redakteur Jan Peters`, `notre correspondante Marie Dupont`: the words up to a role are none of the name. */
function withoutLeadingRole(name: string): string {
  const words = name.split(' ');
  const role = words.findLastIndex(isRole);
  const person = words.slice(role + 1).join(' ');
  return role >= 0 && looksLikeName(person) ? person : name;
}

/** `محرر الشؤون المحلية`: what is left behind the role is no name. */
function isDeskEditor(name: string): boolean {
  const person = withoutLeadingRole(name);
  return person !== name && isDesk(person);
}

/** Beside a name of one word, a single word is a name too; beside a longer one, it is a place or a role. */
function isNameBeside(first: string, piece: string): boolean {
  if (namesRole(piece) || CITIES_LIKE_NAMES.has(piece) || (DESK_OF_AGENCY.test(piece) && /\p{Ll}/u.test(first)))
    return false;
  const words = piece.split(' ');
  return looksLikeName(piece) || (!first.includes(' ') && words.length === 1);
}

/** Where the reporter wrote from: `By Jane Roe, Berlin`. A word in small letters says what the reporter is. */
function isPlaceBeside(first: string, piece: string): boolean {
  if (CITIES_LIKE_NAMES.has(piece)) return true;
  return first.includes(' ') && /^(?!\p{Ll})[^\s.]+$/u.test(piece) && !namesRole(piece);
}
