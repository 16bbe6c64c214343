import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** An Emirati paper: the city in bold with a colon, the name behind it, in an element called byline. */
export const arEmiratesBoldCity: LaterLayout = {
  name: 'ar-emirates-bold-city',
  language: 'ar',
  casts: [['يمامة بدوان'], ['عهود النقبي'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | صحيفة المرفأ</title><meta property="og:site_name" content="صحيفة المرفأ"><meta property="article:section" content="${escapeAttribute(article.section)}"><meta property="article:published_time" content="${article.published}"></head>
<body><div class="page"><h1 class="main-title">${escapeText(article.headline)}</h1><div class="date-time">${printDate(article.published, 'ar-AE-u-nu-latn', { dateStyle: 'long' })} ${article.published.slice(11, 16)} مساء</div><div class="byline">${article.authors.length === 0 ? '<b>أبوظبي:</b> «المرفأ»' : `<b>دبي:</b> ${escapeText(article.authors[0] ?? '')}`}</div><div class="paragraphs">${writeBody(article.body)}</div></div><div class="also"><h3>عناوين متفرقة</h3>${each(others.slice(0, 4), (other) => `<div><a href="/home/${other.id}">${escapeText(other.headline)}</a></div>`)}</div></body></html>`,
};
