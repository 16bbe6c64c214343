import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRows } from '../../../shared/text/data-table.ts';
import { knownLanguage } from '../../../shared/text/known-language.ts';
import { HTML_CORPUS, type Truth } from '../extraction/load-sets.ts';
import { loadWritten } from '../pasted/load-written.ts';

/** Paragraphs of one article in one language. */
export interface NewsText {
  readonly language: string;
  readonly paragraphs: readonly string[];
}

const TAGGED = ['desk-articles', 'named-articles', 'world-articles', 'world-first-sight-articles'];
const TOPICS = ['topics-written', 'topics-written-world'];
const PAGES = ['aeb', 'wcxb-article-dev', 'trafilatura', 'fundus-parser'];
/** Bokmål and Norwegian are one language to whoever tells languages. */
const NAMES: Readonly<Record<string, string>> = { nb: 'no' };

/** News of our own that the other benches are written on, in 22 languages; no table of languages was made by it. */
export function ownNews(): NewsText[] {
  const tagged = TAGGED.flatMap((file) => rowsOf(file)).map(([language = '', text = '']) => ({
    language,
    paragraphs: text.split('¶'),
  }));
  const topics = TOPICS.flatMap((file) => rowsOf(file)).map(([language = '', , , headline = '', body = '']) => ({
    language,
    paragraphs: [headline, body],
  }));
  const pasted = loadWritten().flatMap(({ language, articles }) =>
    articles.map(({ body }) => ({ language, paragraphs: body })),
  );
  return [...tagged, ...topics, ...pasted];
}

function rowsOf(file: string): string[][] {
  return parseRows(readFileSync(join(import.meta.dirname, `${file}.tsv`)));
}

/**
 * The true bodies and segments of the development pages in one half of their hosts, in the language that each page declares;
 * none where the pages are not here.
 */
export function pageNews(half: 'developed' | 'held out'): NewsText[] {
  return PAGES.flatMap((set) => {
    const file = join(HTML_CORPUS, set, 'truth.json');
    const truths: Record<string, Truth> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    return Object.entries(truths).flatMap(([id, { articleBody, with: segments = [], lang, url }]) => {
      const language = knownLanguage(lang ?? undefined)?.language;
      const host = URL.parse(url ?? '')?.host ?? id;
      return language === undefined || halfOf(host) !== half
        ? []
        : [{ language: NAMES[language] ?? language, paragraphs: articleBody?.split('\n') ?? segments }];
    });
  });
}

function halfOf(host: string): 'developed' | 'held out' {
  return (createHash('sha256').update(host).digest()[0] ?? 0) % 2 === 0 ? 'developed' : 'held out';
}
