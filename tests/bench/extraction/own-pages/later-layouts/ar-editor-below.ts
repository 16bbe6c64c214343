import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, leadOf, printDate, writeBody } from '../write-parts.ts';

/** An Egyptian paper: a link to the author's page without a telling class, the editor's name below the text. */
export const arEditorBelow: LaterLayout = {
  name: 'ar-editor-below',
  language: 'ar',
  casts: [['رنا حمدي'], ['أسماء زايد'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>${escapeText(article.headline)}</title><meta property="og:site_name" content="الوادي الجديد اليوم"><meta property="og:description" content="${escapeAttribute(leadOf(article))}"><meta property="article:published_time" content="${article.published}"></head>
<body><div class="container"><h1>${escapeText(article.headline)}</h1><div class="d-flex">${article.authors.length === 0 ? '<div class="f-14">(أ ش أ)</div>' : `<div class="f-14"><a href="/Author/Articles/318">${escapeText(article.authors[0] ?? '')}</a></div>`}<div class="f-12">${printDate(article.published, 'ar-EG', { day: 'numeric', month: 'long', year: 'numeric' })}</div></div><div class="NewsDetails">${writeBody(article.body)}<p>تحرير: سامح عبد الملك</p></div><div class="row"><h4>اقرأ أيضا</h4>${each(others.slice(0, 3), (other) => `<a href="/News/${other.id}">${escapeText(other.headline)}</a>`)}</div></div></body></html>`,
};
