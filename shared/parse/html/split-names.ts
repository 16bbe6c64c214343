import { BYLINE_OPENINGS, NAME_JOINERS } from '../news-lines/byline-words.ts';
import { NAME_OPENINGS, NO_NAME_WORDS, NO_NAMES } from './data/byline-phrases.ts';

const OPENING = new RegExp(`^(?:${[...NAME_OPENINGS, ...BYLINE_OPENINGS].join('|')})\\s?[:：]?\\s+(?=\\p{L})`, 'iu');
const JOINER = new RegExp(
  `\\s?[;|/•·]\\s?|,\\s(?:${NAME_JOINERS.join('|')})\\s|\\s(?:${NAME_JOINERS.join('|')}|&|with|mit)\\s`,
  'iu',
);
const LONGEST_NAME = 60;
const LONGEST_BYLINE = 300;

/** The names in bylines, each once: without opening words, split at what joins names, without what is no name. */
export function splitNames(bylines: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const byline of bylines) {
    const text = byline.replace(OPENING, '').trim();
    if (text.length > LONGEST_BYLINE || /https?:|www\.|@/.test(text)) continue;
    for (const part of text.split(JOINER).flatMap(splitCommas)) {
      const name = part
        .replace(/^[\s,:–—-]+|(?<![\s,:–—-])[\s,:–—-]+$/g, '')
        .replace(OPENING, '')
        .replace(/\s?\([^)]{0,60}\)?$/, '')
        .replace(/\s[–—-]\s.*$/s, '');
      if (isName(name) && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    }
  }
  return [...names.values()];
}

/** A comma parts names when each part has a given and a family name; else what follows it is a title or a place. */
function splitCommas(text: string): string[] {
  const parts = text.split(/[,،]\s*/).filter((part) => part !== '');
  if (parts.length < 2) return parts;
  return parts.every((part) => part.trim().includes(' ')) ? parts : [parts[0] ?? ''];
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME || NO_NAMES.has(text.toLowerCase())) return false;
  if (!/\p{L}{2}/u.test(text) || /[\d{}<>|#=:()[\]!?"]/.test(text)) return false;
  return !text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => NO_NAME_WORDS.has(word));
}
