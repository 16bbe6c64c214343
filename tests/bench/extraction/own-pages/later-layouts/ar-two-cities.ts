import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, printDate, writeBody } from '../write-parts.ts';

/** An Iraqi paper: two reporters, each with a city before the name, in two lines; else only the paper's name. */
export const arTwoCities: LaterLayout = {
  name: 'ar-two-cities',
  language: 'ar',
  casts: [['علي الحسيني', 'سارة القاهر'], ['ميس آل درويش', 'عمار الطائي'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - المدى الجديد</title><meta property="og:site_name" content="المدى الجديد"></head>
<body><div id="news"><h1>${escapeText(article.headline)}</h1><div class="dateline-box">${printDate(article.published, 'ar-IQ-u-nu-latn', { dateStyle: 'full' })}</div><div class="reporter">${article.authors.length === 0 ? 'بغداد/ المدى الجديد' : article.authors.map((name, at) => `<div>${at === 0 ? 'بغداد' : 'البصرة'}/ ${escapeText(name)}</div>`).join('')}</div><div class="newsbody">${writeBody(article.body)}</div></div>${each(others.slice(0, 4), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
