import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, leadOf, printDate, writeBody } from '../write-parts.ts';

/** A Moroccan paper on a system of fields: each value with its label, the city before the name. */
export const arFieldLabels: LaterLayout = {
  name: 'ar-field-labels',
  language: 'ar',
  casts: [['سناء بوعزة'], ['مصطفى الشرقاوي', 'ليلى بن عمار'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | المسار المغربي</title><meta property="og:site_name" content="المسار المغربي"><meta name="description" content="${escapeAttribute(leadOf(article))}"></head>
<body><div class="region-header"><a href="/">المسار المغربي</a><ul class="menu"><li>سياسة</li><li>مجتمع</li><li>جهات</li></ul></div>
<main><div class="node node--article"><h1 class="page-title"><span>${escapeText(article.headline)}</span></h1>
<div class="node__submitted"><div class="field field--name-field-auteur"><div class="field__label">الكاتب</div><div class="field__item">${article.authors.length === 0 ? 'و م ع' : `الرباط / ${escapeText(article.authors.join(' و'))}`}</div></div><div class="field field--name-created"><div class="field__label">تاريخ النشر</div><div class="field__item">${printDate(article.published, 'ar-MA-u-nu-latn', { dateStyle: 'full' })}</div></div></div>
<div class="field--name-body">${writeBody(article.body)}</div></div>
<div class="views-related"><h2>في نفس الموضوع</h2>${each(others.slice(0, 4), (other) => `<div class="views-row"><a href="/node/${other.id}">${escapeText(other.headline)}</a></div>`)}</div></main><footer><p>جميع الحقوق محفوظة</p></footer></body></html>`,
};
