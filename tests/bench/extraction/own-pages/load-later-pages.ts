import type { TruePage } from '../load-sets.ts';
import { COMMENTS } from './comments.ts';
import type { LaterLayout } from './later-layout.ts';
import { LATER_LAYOUTS } from './later-layouts.ts';
import { heldOutArticles, OWN_PAGES } from './load-own-pages.ts';
import type { OwnArticle } from './own-article.ts';

/** What else than title, authors and date a page tells of its article. */
export interface ToldFields {
  readonly sourceName: string | undefined;
  readonly section: string | undefined;
  readonly language: string;
  readonly abstract: string | undefined;
}

export interface LaterPage extends TruePage {
  readonly told: ToldFields;
}

/** Pages of the later layouts: each with a held-out article for each of its casts. None is ever trained on. */
export function loadLaterPages(): LaterPage[] {
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

function pageOf(layout: LaterLayout, article: OwnArticle, others: readonly OwnArticle[], index: number): LaterPage {
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
    told: {
      sourceName: layout.sourceName,
      section: layout.tellsSection && article.section,
      language: layout.language,
      abstract: layout.tellsLead && article.body[0]?.text,
    },
    bytes: new TextEncoder().encode(source),
  };
}
