import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, leadOf, printDate, writeBody } from '../write-parts.ts';

/** A broadcaster in Urdu: a list with "author," and "role," before what they are. */
export const urAuthorRoleRows: LaterLayout = {
  name: 'ur-author-role-rows',
  language: 'ur',
  casts: [['سحر بلوچ'], ['ریاض سہیل'], []],
  write: (
    article,
    { others },
  ) => `<!doctype html><html lang="ur" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - عالمی نشریات اردو</title><meta name="description" content="${escapeAttribute(leadOf(article))}"><meta property="og:site_name" content="عالمی نشریات اردو"><meta name="article:published_time" content="${article.published}"></head>
<body><main><h1>${escapeText(article.headline)}</h1><section><strong>مضمون کی تفصیل</strong><ul>${article.authors.length === 0 ? '' : `<li><span>مصنف, </span><span>${escapeText(article.authors[0] ?? '')}</span></li><li><span>عہدہ, </span><span>نامہ نگار، اسلام آباد</span></li>`}<li>${printDate(article.published, 'ur-PK', { dateStyle: 'long' })}</li></ul></section>${writeBody(article.body)}</main>${each(others.slice(0, 2), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
