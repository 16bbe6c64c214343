import { join } from 'node:path';
import { hasCorpus, loadSet, SETS } from '../extraction/load-sets.ts';
import { loadOwnArticles } from '../extraction/own-pages/own-article.ts';
import { loadPlainArticles } from './plain-articles.ts';
import { readPaste } from './read-paste.ts';
import { CLEAN_ARTICLES } from './training-texts.ts';

/**
 * Of the Arabic newsroom's articles, behind those that the model learns from as they are. At most 60 of these 400 stood in
 * the place of a page's article in one of its variants.
 */
const MOST_ARTICLES = 400;

const OWN_PAGES = join(import.meta.dirname, '../extraction/own-pages');
const OWN_ARTICLES = ['articles', 'left-to-right/articles'].map((folder) => join(OWN_PAGES, folder));

interface CleanText {
  readonly set: string;
  readonly title: string;
  readonly body: readonly string[];
}

/** Prints how many lines are lost of texts that are an article and nothing else; the line model learned from some of them. */
export async function scoreClean(showsMisses: boolean): Promise<void> {
  const counts = new Map<string, { texts: number; whole: number; lines: number; lost: number }>();
  for (const { set, title, body } of loadClean()) {
    const [said] = await readPaste([title, ...body].join('\n'));
    const kept = said?.body.join('\n') ?? '';
    const lost = body.filter((line) => !kept.includes(line));
    const { texts, whole, lines, lost: before } = counts.get(set) ?? { texts: 0, whole: 0, lines: 0, lost: 0 };
    counts.set(set, {
      texts: texts + 1,
      whole: whole + Number(lost.length === 0),
      lines: lines + body.length,
      lost: before + lost.length,
    });
    if (showsMisses) for (const line of lost) console.log(`  ${set} lost ${line.slice(0, 160)}`);
  }
  for (const [set, { texts, whole, lines, lost }] of counts)
    console.log(`clean ${set}: ${whole} of ${texts} texts whole, ${lost} of ${lines} lines lost`);
}

function loadClean(): CleanText[] {
  const own = OWN_ARTICLES.flatMap(loadOwnArticles).map(({ headline, body }) => ({
    set: 'own articles',
    title: headline,
    body: body.map(({ text }) => text),
  }));
  if (!hasCorpus()) return own;
  const pages = SETS.flatMap(loadSet).flatMap(({ set, truth: { title, articleBody } }) => {
    const body = (articleBody ?? '').split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
    return articleBody === undefined ? [] : [{ set, title: title ?? '', body: body.filter((line) => line !== '') }];
  });
  const articles = loadPlainArticles().slice(CLEAN_ARTICLES, CLEAN_ARTICLES + MOST_ARTICLES);
  return [...own, ...pages, ...articles.map((article) => ({ set: 'arabic newsroom', ...article }))];
}
