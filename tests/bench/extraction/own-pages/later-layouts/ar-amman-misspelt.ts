import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Jordanian site whose class name is misspelt: city and name in one element, an agency's report in the same form. */
export const arAmmanMisspelt: LaterLayout = {
  name: 'ar-amman-misspelt',
  language: 'ar',
  casts: [['فرح العلان'], ['عهود محسن'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>عمّان الآن - ${escapeText(article.headline)}</title><meta property="og:site_name" content="عمّان الآن"></head>
<body><div class="news-page"><div class="news-title"><h1>${escapeText(article.headline)}</h1></div><div class="news-date">تم نشره ${printDate(article.published, 'ar-JO-u-nu-latn', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })} ${article.published.slice(11, 16)}</div><div class="auther">${article.authors.length === 0 ? 'عمان - بترا' : `عمان - ${escapeText(article.authors[0] ?? '')}`}</div><div class="news-body">${writeBody(article.body)}</div></div><div class="latest"><b>آخر الأخبار</b>${each(others.slice(0, 5), (other) => `<div><a href="/${other.id}">${escapeText(other.headline)}</a></div>`)}</div></body></html>`,
};
