import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Palestinian site: city, the paper's name in quotation marks and the reporter in the line under the headline. */
export const arRamallahQuotedPaper: LaterLayout = {
  name: 'ar-ramallah-quoted-paper',
  language: 'ar',
  casts: [['نائلة خليل'], ['محمد بلاص', 'يوسف الشايب'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)}</title><meta name="application-name" content="أيام فلسطين"><meta name="date" content="${article.published.slice(0, 10)}"></head>
<body><table width="100%"><tr><td class="logo">أيام فلسطين</td></tr><tr><td><h1 class="ttl">${escapeText(article.headline)}</h1><div class="dt">${printDate(article.published, 'ar-PS-u-nu-latn', { dateStyle: 'medium' })}</div><div class="by1">${article.authors.length === 0 ? 'رام الله - "الأيام": ' : `رام الله - "الأيام" - ${escapeText(article.authors.join('، '))}: `}</div><div class="txt">${writeBody(article.body)}</div></td><td>${each(others.slice(0, 4), (other) => `<p><a href="?id=${other.id}">${escapeText(other.headline)}</a></p>`)}</td></tr></table></body></html>`,
};
