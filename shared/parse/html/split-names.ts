import { BYLINE_OPENINGS, NAME_JOINERS } from '../byline-words.ts';

const OPENING = new RegExp(
  `^(?:${BYLINE_OPENINGS.join('|')}|written by|posted by|authors?|autor(?:in|en)?|text|ein artikel von|geschrieben von|published by|story by|words by|reported by|redaktion|كتابة|تحرير|إعداد|اعداد|تقرير|نويسنده)\\s?[:：]?\\s+(?=\\p{L})`,
  'iu',
);
const JOINER = new RegExp(
  `\\s?[;|/•·]\\s?|,\\s(?:${NAME_JOINERS.join('|')})\\s|\\s(?:${NAME_JOINERS.join('|')}|&|with|mit)\\s`,
  'iu',
);
const NOT_A_NAME =
  /^(?:admin|administrator|staff|editor|editors|editorial|redaktion|redaccion|redacción|la redacción|redazione|rédaction|la rédaction|author|authors|unknown|anonymous|guest|webmaster|user|root|null|undefined|none|n\/a|team|online|online-redaktion|contributor|المحرر|الكاتب|تحرير|مدير الموقع|منشئ|wordpress|super user)$/i;
const LONGEST_NAME = 60;

/** The names in bylines, each once: without opening words, split at what joins names, without what is no name. */
export function splitNames(bylines: readonly string[]): string[] {
  const names = new Map<string, string>();
  for (const byline of bylines) {
    const text = byline.replace(OPENING, '').trim();
    if (text.length > 300) continue;
    for (const part of text.split(JOINER).flatMap(splitCommas)) {
      const name = part
        .replace(OPENING, '')
        .replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, '')
        .replace(/\s\([^)]{0,40}\)$/, '');
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
  if (text.length < 2 || text.length > LONGEST_NAME || NOT_A_NAME.test(text)) return false;
  return /\p{L}{2}/u.test(text) && !/https?:|www\.|@|\d{3}|[{}<>|]/.test(text);
}
