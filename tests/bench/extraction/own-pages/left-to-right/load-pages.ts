import { join } from 'node:path';
import type { TruePage } from '../../load-sets.ts';
import { inHalves } from '../in-halves.ts';
import { loadOwnArticles, type OwnArticle } from '../own-article.ts';
import { escapeText, printDate } from '../write-parts.ts';
import type { Layout, Other, Scene } from './layout.ts';
import { LAYOUTS } from './layouts.ts';
import { type Around, loadWords } from './words.ts';

/** The name of this set of pages. */
export const LEFT_TO_RIGHT_PAGES = 'own-pages-left-to-right';

/** Of the articles that a layout takes it is given every third, so that the bench stays short; all, where it takes but few. */
const STEP = 3;

/**
 * Pages of sites in twelve languages that are written from left to right, in words and markup of our own: each layout with
 * some of the articles that it takes. Half A is looked at and trained on; neither a layout nor an article of it is in
 * half B.
 */
export function loadLeftToRightPages(): TruePage[] {
  const articles = inHalves(loadOwnArticles(join(import.meta.dirname, 'articles')), ({ kind }) => kind);
  const around = new Map<string, Around>();
  for (const { value } of articles) around.set(value.language, around.get(value.language) ?? loadWords(value.language));
  return inHalves(LAYOUTS, () => '').flatMap(({ value: layout, half }, place) => {
    const own = articles.filter((article) => article.half === half).map(({ value }) => value);
    return own
      .filter(({ kind }) => layout.takes?.includes(kind) ?? true)
      .filter((_, index, taken) => taken.length <= STEP || (index + place) % STEP === 0)
      .flatMap((article) => {
        const said = around.get(article.language);
        return said === undefined ? [] : [pageOf(layout, article, half, own, said)];
      });
  });
}

function pageOf(
  layout: Layout,
  article: OwnArticle,
  half: 'A' | 'B',
  known: readonly OwnArticle[],
  around: Around,
): TruePage {
  const source = layout.write(sceneOf(article, known, around));
  return {
    set: LEFT_TO_RIGHT_PAGES,
    id: `${layout.name}/${article.id}`,
    half,
    truth: {
      articleBody: article.body.map(({ text }) => text).join('\n'),
      title: article.headline,
      lang: article.language,
      // One layout is one site: its pages stay together in cross-validation.
      url: `https://${layout.name}.example/${article.id}`,
    },
    bytes: new TextEncoder().encode(source),
  };
}

function sceneOf(article: OwnArticle, known: readonly OwnArticle[], { words, comments }: Around): Scene {
  const at = known.indexOf(article);
  const next = [...known.slice(at + 1), ...known.slice(0, at)];
  const speaksAlike = (other: OwnArticle): boolean => other.language === article.language;
  const others = [...next.filter(speaksAlike), ...next.filter((other) => !speaksAlike(other))];
  return {
    article,
    title: escapeText(article.headline),
    byline: escapeText(article.authors.join(', ')),
    day: dayOf(article),
    others: others.map(otherOf),
    comments,
    words,
    sections: words.sections.split('; '),
  };
}

function otherOf(article: OwnArticle): Other {
  return {
    id: article.id,
    title: escapeText(article.headline),
    lead: escapeText(article.body[0]?.text ?? ''),
    day: dayOf(article),
    article,
  };
}

function dayOf({ published, language }: OwnArticle): string {
  return printDate(published, language, { dateStyle: 'long' });
}
