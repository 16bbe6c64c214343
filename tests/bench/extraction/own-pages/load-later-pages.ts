import type { TruePage } from '../load-sets.ts';
import { COMMENTS } from './comments.ts';
import type { LaterLayout } from './later-layout.ts';
import { LATER_LAYOUTS } from './later-layouts.ts';
import { heldOutArticles, OWN_PAGES } from './load-own-pages.ts';
import type { OwnArticle } from './own-article.ts';

/** Pages of the later layouts: each with an article of half B for each of its casts. None is ever trained on. */
export function loadLaterPages(): TruePage[] {
  const articles = heldOutArticles().filter(({ kind }) => kind === 'news');
  return LATER_LAYOUTS.flatMap((layout, number) => {
    const own = articles.filter(({ language }) => language === layout.language);
    return layout.casts.flatMap((authors, index) => {
      const at = (number * layout.casts.length + index) % own.length;
      const article = own[at];
      if (article === undefined) return [];
      const others = [...own.slice(at + 1), ...own.slice(0, at)];
      return [pageOf(layout, { ...article, authors }, others, index)];
    });
  });
}

function pageOf(layout: LaterLayout, article: OwnArticle, others: readonly OwnArticle[], index: number): TruePage {
  const source = layout.write(article, { others, comments: COMMENTS[layout.language] ?? [] });
  return {
    set: OWN_PAGES,
    id: `${layout.name}/${index}-${article.id}`,
    half: 'B',
    truth: {
      articleBody: article.body.map(({ text }) => text).join('\n'),
      title: article.headline,
      authors: article.authors,
      datePublished: article.published,
      lang: article.language,
      url: `https://${layout.name}.example/${article.id}`,
    },
    bytes: new TextEncoder().encode(source),
  };
}
