import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Syrian paper: city, paper and reporter in bold as the first line of the text. */
export const arDamascusFirstLine: LaterLayout = {
  name: 'ar-damascus-first-line',
  language: 'ar',
  casts: [['هناء غانم'], ['رامز محفوظ'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} – صحيفة الغوطة</title><meta property="og:site_name" content="صحيفة الغوطة"><meta property="article:published_time" content="${article.published}"></head>
<body><div id="main"><h1 class="name post-title">${escapeText(article.headline)}</h1><p class="post-meta"><span>${printDate(article.published, 'ar-SY-u-nu-latn', { dateStyle: 'long' })}</span></p><div class="entry"><p><strong>${article.authors.length === 0 ? 'دمشق – الغوطة' : `دمشق – الغوطة – ${escapeText(article.authors[0] ?? '')}`}</strong></p>${writeBody(article.body)}</div><div class="rel-posts"><h3>مقالات مشابهة</h3>${each(others.slice(0, 4), (other) => `<h4><a href="/${other.id}">${escapeText(other.headline)}</a></h4>`)}</div></div></body></html>`,
};
