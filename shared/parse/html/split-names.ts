import { AGENCIES } from '../news-lines/agencies.ts';
import { withoutAgencyBeside } from '../news-lines/authors-of-byline.ts';
import { NAME_JOINERS } from '../news-lines/byline-words.ts';
import { isDesk } from '../news-lines/is-desk.ts';
import { hasGivenName } from '../news-lines/is-person.ts';
import { looksLikeName } from '../news-lines/looks-like-name.ts';
import { isPersonRole, namesRole } from '../news-lines/role-words.ts';
import { isListed } from './byline-lists.ts';
import { opensCredit, stripOpening } from './byline-openings.ts';
import { CREDIT_OPENINGS, LATER_CREDITS, PLACED, TOGETHER } from './byline-phrases.ts';
import { cutDate, cutDateBefore } from './cut-date.ts';
import { isFullName, isNameShaped } from './is-name-shaped.ts';

/** Where a byline turns to those who made something else than the text. */
const OTHER_CREDIT = new RegExp(
  `[\\s.,;(]{1,3}(?:${LATER_CREDITS.join('|')}|(?:${CREDIT_OPENINGS.join('|')})\\s?[:：])\\s.*$`,
  'isu',
);
/** Addresses and handles beside a name. */
const HANDLE = /\S{0,100}(?:@|https?:|www\.)\S{0,200}/gu;
/** Marks that no reader sees, and the stroke that lengthens Arabic letters. */
const HIDDEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0640]/g;
const LISTED = /\s?[;؛|•·⋅]\s?|\s?[/\\]\s?/u;
/** A place before a name, or a place or an office behind one. */
const ASIDE = /\s[–—ـ-]+\s|[:：]\s|\s[–—ـ-]{1,2}(?=\p{L})/u;
/** Joins names; Hebrew parts its "and" by a dash from what is not Hebrew. */
const JOINER = new RegExp(`,?\\s(?:${[...NAME_JOINERS, '&', ...TOGETHER].join('|')})\\s|\\sו[-־]`, 'iu');
/** Where the article appeared, behind the name: `Jane Roe in Politics`. */
const WHERE = new RegExp(`(?<=\\S\\s\\S{2,30})\\s(?:${PLACED.join('|')})\\s.{1,60}$`, 'u');
/** Initials of a desk, and what systems call their users. */
const LOGIN = /^(?:\p{Ll}{1,3}|[a-z\d]{1,30}(?:[-._][a-z\d]{1,30}){1,5})$/u;
/** `Jane Roe (Photos)` */
const ASIDE_CREDIT = /[(（]([\p{L}'’]{2,20})[)）]$/u;
const COMMA = /\s?[,،]\s?/;
/** "and" written together with the second name. */
const WAW = /(?<=\S\s\S{1,30})\sو(?=\p{L}{2,30}\s\p{L})/u;
const LONGEST_NAME = 60;
const LONGEST_BYLINE = 300;
const MOST_WORDS = 6;

/** The names in bylines, each once: without opening words, split at what joins names, without what is no name. */
export function splitNames(bylines: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const byline of bylines) {
    if (byline.length > LONGEST_BYLINE) continue;
    const written = byline
      .replace(HIDDEN, '')
      .replace(HANDLE, ' ')
      .replace(OTHER_CREDIT, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (isNobody(written)) continue;
    const text = withoutAgencyBeside(written);
    if (text.split(/[:：]/).length > 3) continue;
    const items = stripOpening(text).split(LISTED);
    const [first = [], ...others] = items.map((item, at) => namesOfItem(at === 0 ? item : withoutWaw(item)));
    // Behind a desk a word alone is its place.
    const isFit = isNobody(items[0] ?? '') ? isFullName : isNameShaped;
    for (const name of [...first, ...others.flat().filter((other) => !namesRole(other) && isFit(other))]) {
      if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    }
  }
  return [...names.values()];
}

/** `محمد علي - القاهرة`, `Interview: Jane Roe`: of several parts the people, else the first that holds a full name; a word alone may be a place. */
function namesOfItem(item: string): string[] {
  const text = cutDate(cutDateBefore(item));
  if (opensCredit(text)) return [];
  const lists = text
    .split(ASIDE)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => (opensCredit(part) ? [] : namesOfList(cutDate(stripOpening(part)))));
  const people = lists.filter((list) => list.some(hasGivenName));
  if (people.length > 1) return people.flat();
  const full = people[0] ?? lists.find((list) => list.some((name) => name.includes(' ')));
  return full ?? (lists.length === 1 ? (lists[0] ?? []) : []);
}

/** `Jane Roe, Staff Reporter and John Doe`: a comma parts names of the same make; else what follows it is a role or a place. */
function namesOfList(text: string): string[] {
  if (isOrganisation(text)) {
    const [head = ''] = text.split(COMMA);
    return head === text || isOrganisation(head) ? [trimName(head, true)].filter(isName) : namesOfList(head);
  }
  const names: string[] = [];
  for (const joined of text.split(JOINER).flatMap(splitWaw)) {
    if (opensCredit(ASIDE_CREDIT.exec(joined)?.[1] ?? '')) continue;
    const [head = '', ...tail] = joined.split(COMMA);
    const first = trimName(head, names.length === 0);
    const others = tail.map((piece) => trimName(withoutWaw(piece), false));
    const pieces = [first, ...others];
    if (isName(first) && (names.length === 0 || !namesRole(first))) names.push(first);
    const areShort = pieces.every((piece) => !piece.includes(' '));
    for (const piece of others) {
      if (isName(piece) && (areShort ? !isAcronym(piece) : isBeside(first, piece))) names.push(piece);
    }
  }
  return names;
}

function isOrganisation(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[\s,،]/)
    .some((word) => isListed('organisationWord', word));
}

/** A later name of a list without the "and" that is written to it. */
function withoutWaw(name: string): string {
  const isWaw =
    !isListed('withWaw', name.split(' ')[0] ?? '') && hasGivenName(name.split(' ').slice(0, 2).join(' ').slice(1));
  return isWaw ? name.replace(/^و/u, '') : name;
}

function splitWaw(text: string): string[] {
  const parts = text.split(WAW);
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && isListed('withWaw', `و${part.split(' ')[0] ?? ''}`))
      joined[joined.length - 1] = `${last} و${part}`;
    else joined.push(part);
  }
  return joined;
}

/** True for a second full name: no role, and not written in capitals where the first is not, as outlets are. */
function isBeside(first: string, piece: string): boolean {
  if (!first.includes(' ') || !piece.includes(' ')) return false;
  if (namesRole(piece)) return false;
  return first.split(' ').some(isAcronym) || !piece.split(' ').some(isAcronym);
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/**
 * A name without the role before or behind it that languages write without a comma, marks and brackets about it. Only a
 * byline's first name has a role behind it so: what stands before the role in others is more of the role.
 */
function trimName(text: string, isFirst: boolean): string {
  const bare = text
    .replace(/^[\s,.:~*•–—«»"“”'()-]+/u, '')
    .replace(/\s?[([][^)\]]{0,80}[)\]]?$/u, '')
    .replace(/(?<![\s,:*~–—«»"“”-])[\s,:*~–—«»"“”-]+$/u, '')
    .replace(WHERE, '');
  const words = bare.split(' ');
  const roles = words.map(isPersonRole);
  if (words.length > 1 && /^[\p{Script=Hangul}\p{Script=Han}]/u.test(bare) && roles.at(-1) === true)
    return words.slice(0, -1).join(' ');
  const behind = words.slice(roles.lastIndexOf(true) + 1).join(' ');
  const isSure = isFirst || behind === bare || /\p{Lu}/u.test(behind) || hasGivenName(behind);
  if (isSure && looksLikeName(behind)) return behind;
  const first = roles.indexOf(true);
  // In Arabic a role behind a name has no article; with one it is a family's name.
  if (!isFirst || first < 2 || words[first]?.startsWith('ال') === true) return bare;
  const before = words.slice(0, first).join(' ');
  return looksLikeName(before) ? before : bare;
}

/** True for what content systems put where a name should be, and for desks. */
function isNobody(text: string): boolean {
  return isListed('noName', text.toLowerCase()) || isDesk(text);
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || isNobody(text)) return false;
  if (
    !/\p{L}{2}/u.test(text) ||
    /[\d٠-٩۰-۹{}<>|#=:()[\]!?؟"_]/.test(text) ||
    isDomain(text) ||
    (LOGIN.test(text) && !AGENCIES.includes(text))
  )
    return false;
  const words = text.toLowerCase().split(/\s+/);
  if (words.length > MOST_WORDS || isListed('placeOfTwoWords', text) || isArabicAgency(text)) return false;
  return !words.some((word) => isListed('noNameWord', word));
}

/** `example.org`, and fields that a template left unfilled: `page.author`. */
function isDomain(text: string): boolean {
  return /^[a-z\d-]{2,}(?:\.[a-z\d-]{2,}){1,4}$/i.test(text);
}

const ARABIC_AGENCIES: ReadonlySet<string> = new Set(
  AGENCIES.filter((name) => /\p{Script=Arabic}/u.test(name)).map((name) => name.replace(/[\s.]/g, '')),
);

/** In Arabic papers an agency's name stands where the place is told, and signs no article. */
function isArabicAgency(text: string): boolean {
  return ARABIC_AGENCIES.has(text.replace(/[\s.()]/g, ''));
}
