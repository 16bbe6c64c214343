import { join } from 'node:path';
import type { TruePage } from '../load-sets.ts';
import { COMMENTS } from './comments.ts';
import { inHalves } from './in-halves.ts';
import type { Layout } from './layout.ts';
import { LAYOUTS } from './layouts.ts';
import { loadOwnArticles, type OwnArticle } from './own-article.ts';

/** The name of this set of pages. */
export const OWN_PAGES = 'own-pages';

/**
 * Pages of Arabic, Persian, Urdu, Sorani and Hebrew news sites, in words and markup of our own: each layout with each
 * article that it takes. Half A may be looked at and trained on; neither a layout nor an article of it is in half B.
 */
export function loadOwnPages(): TruePage[] {
  const articles = articlesInHalves();
  const layouts = inHalves(LAYOUTS, ({ language }) => language);
  return layouts.flatMap(({ value: layout, half }) => {
    const own = articles.filter((article) => article.half === half && article.value.language === layout.language);
    return own
      .filter(({ value }) => layout.takes.includes(value.kind))
      .map(({ value }) =>
        pageOf(
          layout,
          value,
          half,
          own.map((other) => other.value),
        ),
      );
  });
}

/** The articles that nothing is trained on. */
export function heldOutArticles(): OwnArticle[] {
  return articlesInHalves()
    .filter(({ half }) => half === 'B')
    .map(({ value }) => value);
}

function articlesInHalves(): { value: OwnArticle; half: 'A' | 'B' }[] {
  return inHalves(
    loadOwnArticles(join(import.meta.dirname, 'articles')),
    ({ language, kind }) => `${language} ${kind}`,
  );
}

function pageOf(layout: Layout, article: OwnArticle, half: 'A' | 'B', known: readonly OwnArticle[]): TruePage {
  const at = known.indexOf(article);
  const others = [...known.slice(at + 1), ...known.slice(0, at)];
  const source = layout.write(article, { others, comments: COMMENTS[layout.language] ?? [] });
  const authors = layout.namesAuthors ? article.authors : [];
  return {
    set: OWN_PAGES,
    id: `${layout.name}/${article.id}`,
    half,
    truth: {
      articleBody: article.body.map(({ text }) => text).join('\n'),
      title: article.headline,
      datePublished: article.published,
      lang: article.language,
      // One layout is one site: its pages stay together in cross-validation.
      url: `https://${layout.name}.example/${article.id}`,
      ...(article.isByDesk ? {} : { authors }),
    },
    bytes: new TextEncoder().encode(source),
  };
}
