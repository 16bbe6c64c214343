import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const KEYS = [
  'home',
  'sections',
  'search',
  'menu',
  'login',
  'subscribe',
  'by',
  'published',
  'updated',
  'minutes',
  'share',
  'copyLink',
  'print',
  'commentsTitle',
  'commentRules',
  'reply',
  'writeComment',
  'related',
  'moreFrom',
  'mostRead',
  'latest',
  'readAlso',
  'readMore',
  'advert',
  'sponsored',
  'newsletterTitle',
  'newsletterText',
  'cookieText',
  'cookieDetails',
  'accept',
  'about',
  'bio',
  'disclaimer',
  'corrections',
  'paywallTitle',
  'paywallText',
  'credit',
  'tags',
  'previous',
  'next',
  'legal',
  'promo',
  'tip',
  'glossary',
  'shopNote',
  'listen',
  'video',
  'follow',
  'pressContact',
  'aboutCompany',
  'verdict',
  'pros',
  'cons',
  'poll',
] as const;

/** What sites of a language say around their articles, by what it is. `{}` stands for a name or a date. */
export type Words = Readonly<Record<(typeof KEYS)[number], string>>;

/** What is said around an article of a language, and what readers write under it. */
export interface Around {
  readonly words: Words;
  readonly comments: readonly string[];
}

/** Reads `words/<language>.txt`, a line a word or a comment. */
export function loadWords(language: string): Around {
  const lines = readFileSync(join(import.meta.dirname, 'words', `${language}.txt`), 'utf8')
    .trim()
    .split('\n');
  const said = lines.map((line): [string, string] => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), line.slice(colon + 2)];
  });
  const known = new Map(said);
  const words = Object.fromEntries(
    KEYS.map((key) => {
      const word = known.get(key);
      if (word === undefined) throw new Error(`${language} has no word for ${key}`);
      return [key, word];
    }),
  ) as Words;
  return { words, comments: said.filter(([key]) => key === 'comment').map(([, text]) => text) };
}
