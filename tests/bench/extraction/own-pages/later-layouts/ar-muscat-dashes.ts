import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** An Omani paper: the kind of report and the reporter parted by a dash, the photographer in the same form. */
export const arMuscatDashes: LaterLayout = {
  name: 'ar-muscat-dashes',
  language: 'ar',
  casts: [['خلود الفزاري'], ['عامر الأنصاري'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)}</title><meta property="og:title" content="${escapeAttribute(article.headline)}"></head>
<body><header><div>جريدة الساحل</div></header><div class="contentpane"><h1>${escapeText(article.headline)}</h1><div class="pdate">${printDate(article.published, 'ar-OM-u-nu-latn', { dateStyle: 'long' })}</div>${article.authors.length === 0 ? '<div class="l1">العُمانية -</div>' : `<div class="l1">كتبت – ${escapeText(article.authors[0] ?? '')}</div><div class="l1">تصوير – حسين المقبالي</div>`}<div class="fulltext">${writeBody(article.body)}</div></div><div class="box">${each(others.slice(0, 5), (other) => `<a href="/${other.id}">${escapeText(other.headline)}</a>`)}</div></body></html>`,
};
