import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, leadOf, printDate, writeBody } from '../write-parts.ts';

/** An Algerian paper: "wrote for the paper" with the reporter's name, a translation credit below the text. */
export const arWroteForPaper: LaterLayout = {
  name: 'ar-wrote-for-paper',
  language: 'ar',
  casts: [['كهينة شبلي'], ['رزيقة أدرغال'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | الصدى</title><meta property="og:site_name" content="الصدى"><meta name="description" content="${escapeAttribute(leadOf(article))}"><meta property="article:published_time" content="${article.published}"></head>
<body><div class="art-top"><h1>${escapeText(article.headline)}</h1><span class="journaliste">${article.authors.length === 0 ? 'القسم المحلي' : `كتبت للصدى: ${escapeText(article.authors[0] ?? '')}`}</span><span class="jour">${printDate(article.published, 'ar-DZ', { dateStyle: 'long' })}</span></div><div class="art-txt">${writeBody(article.body)}<p>ترجمة: منير سعداوي</p></div>${each(others.slice(0, 3), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
