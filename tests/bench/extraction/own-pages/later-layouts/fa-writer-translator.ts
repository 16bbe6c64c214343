import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Persian magazine: writer and translator each with a label and a colon. */
export const faWriterTranslator: LaterLayout = {
  name: 'fa-writer-translator',
  language: 'fa',
  casts: [['شهلا رستمی'], ['بهمن دارالشفایی'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - مجله روایت</title><meta property="og:site_name" content="مجله روایت"><meta property="article:section" content="${escapeAttribute(article.section)}"><meta property="article:published_time" content="${article.published}"></head>
<body><h1>${escapeText(article.headline)}</h1><ul class="meta-list">${article.authors.length === 0 ? '<li>مترجم: نیلوفر صالحی</li>' : `<li>نویسنده : ${escapeText(article.authors[0] ?? '')}</li><li>عکس: آرمان کاوه</li>`}<li>${printDate(article.published, 'fa-IR', { dateStyle: 'long' })}</li></ul><div class="text">${writeBody(article.body)}</div>${each(others.slice(0, 2), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
