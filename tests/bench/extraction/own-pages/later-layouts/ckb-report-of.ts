import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, writeBody } from '../write-parts.ts';

/** A Kurdish site: "report:" with a name, the photographer with another label. */
export const ckbReportOf: LaterLayout = {
  name: 'ckb-report-of',
  language: 'ckb',
  casts: [['ڕۆژین حەمەڕەشید'], ['لەیلا قادر'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ckb" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - ماڵپەڕی شار</title><meta property="og:site_name" content="ماڵپەڕی شار"><meta property="article:published_time" content="${article.published}"></head>
<body><h1>${escapeText(article.headline)}</h1><p class="m">${article.authors.length === 0 ? 'شار' : `ڕاپۆرت: ${escapeText(article.authors[0] ?? '')}`}</p><p class="m">وێنە: دڵێر سابیر</p><p class="m">${article.published.slice(0, 10)}</p>${writeBody(article.body)}${each(others.slice(0, 2), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
