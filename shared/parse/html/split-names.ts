import { AGENCIES } from '../news-lines/agencies.ts';
import { NAME_JOINERS, ROLE_WORDS } from '../news-lines/byline-words.ts';
import { stripOpening } from './byline-openings.ts';
import { cutDate } from './cut-date.ts';
import {
  CREDIT_OPENINGS,
  LATER_CREDITS,
  NAMES_WITH_WAW,
  NO_NAME_WORDS,
  NO_NAMES,
  PLACES_OF_TWO_WORDS,
} from './data/byline-phrases.ts';
import { isNameShaped } from './is-name-shaped.ts';

const CREDIT = new RegExp(`^(?:${CREDIT_OPENINGS.join('|')})(?=[\\s:：/-]|$)`, 'iu');
/** Where a byline turns to those who made something else than the text. */
const OTHER_CREDIT = new RegExp(`[\\s.,;(]{1,3}(?:${LATER_CREDITS.join('|')})\\s.*$`, 'isu');
/** Addresses and handles beside a name. */
const HANDLE = /\S{0,100}(?:@|https?:|www\.)\S{0,200}/gu;
const HIDDEN = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0640]/g;
const LISTED = /\s?[;؛|•·⋅]\s?|\s?[/\\]\s?/u;
/** A place before a name, or a place or an office behind one. */
const ASIDE = /\s[–—ـ-]+\s|[:：]\s|\s[–—ـ-]{1,2}(?=\p{L})/u;
const JOINER = new RegExp(`,?\\s(?:${NAME_JOINERS.join('|')}|&|with|mit)\\s`, 'iu');
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
    const text = byline.replace(HIDDEN, '').replace(HANDLE, ' ').replace(OTHER_CREDIT, '').replace(/\s+/g, ' ').trim();
    if (text.split(/[:：]/).length > 3) continue;
    const [first = [], ...others] = stripOpening(text).split(LISTED).map(namesOfItem);
    for (const name of [...first, ...others.flat().filter((other) => !holdsRole(other) && isNameShaped(other))]) {
      if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    }
  }
  return [...names.values()];
}

/** `محمد علي - القاهرة`, `Interview: Jane Roe`: of several parts the first that holds a full name; a word alone may be a place. */
function namesOfItem(item: string): string[] {
  const text = item.trim();
  if (CREDIT.test(text)) return [];
  const parts = text
    .split(ASIDE)
    .map((part) => cutDate(stripOpening(part)))
    .filter((part) => /\p{L}/u.test(part));
  const lists = parts.map(namesOfList);
  const full = lists.find((list) => list.some((name) => name.includes(' ')));
  return full ?? (parts.length === 1 ? (lists[0] ?? []) : []);
}

/** `Jane Roe, Staff Reporter and John Doe`: a comma parts names of the same make; else what follows it is a role or a place. */
function namesOfList(text: string): string[] {
  const names: string[] = [];
  for (const joined of text.split(JOINER).flatMap(splitWaw)) {
    const pieces = joined.split(COMMA).map(trimName);
    const [first = '', ...others] = pieces;
    if (isName(first)) names.push(first);
    const areShort = pieces.every((piece) => !piece.includes(' '));
    for (const piece of others) {
      if (isName(piece) && (areShort ? !isAcronym(piece) : isBeside(first, piece))) names.push(piece);
    }
  }
  return names;
}

function splitWaw(text: string): string[] {
  const parts = text.split(WAW);
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && NAMES_WITH_WAW.has(`و${part.split(' ')[0] ?? ''}`))
      joined[joined.length - 1] = `${last} و${part}`;
    else joined.push(part);
  }
  return joined;
}

/** True for a second full name: no role, and not written in capitals where the first is not, as outlets are. */
function isBeside(first: string, piece: string): boolean {
  if (!first.includes(' ') || !piece.includes(' ')) return false;
  if (holdsRole(piece)) return false;
  return first.split(' ').some(isAcronym) || !piece.split(' ').some(isAcronym);
}

function holdsRole(text: string): boolean {
  return text
    .toLowerCase()
    .split(' ')
    .some((word) => ROLE_WORDS.has(word));
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** A name without the role before or behind it that languages write without a comma, marks and brackets about it. */
function trimName(text: string): string {
  const bare = text
    .replace(/^[\s,.:~*•–—«»"“”'()-]+/u, '')
    .replace(/\s?[([][^)\]]{0,80}[)\]]?$/u, '')
    .replace(/(?<![\s,:*~–—«»"“”-])[\s,:*~–—«»"“”-]+$/u, '');
  const words = bare.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length > 1 && /^[\p{Script=Hangul}\p{Script=Han}]/u.test(last) && ROLE_WORDS.has(last)) words.pop();
  while (words.length > 2 && isLeadingRole(words[0] ?? '')) words.shift();
  return words.join(' ');
}

/** Arabic and Persian write the role before the name. */
function isLeadingRole(word: string): boolean {
  return /^\p{Script=Arabic}/u.test(word) && (ROLE_WORDS.has(word) || ROLE_WORDS.has(word.replace(/^ال/u, '')));
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || NO_NAMES.has(text.toLowerCase())) return false;
  if (!/\p{L}{2}/u.test(text) || /[\d٠-٩۰-۹{}<>|#=:()[\]!?؟"_]/.test(text) || isDomain(text)) return false;
  const words = text.toLowerCase().split(/\s+/);
  if (words.length > MOST_WORDS || PLACES_OF_TWO_WORDS.has(text) || isArabicAgency(text)) return false;
  return !words.some((word) => NO_NAME_WORDS.has(word));
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
