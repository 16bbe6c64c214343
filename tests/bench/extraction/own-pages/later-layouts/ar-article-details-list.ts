import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, leadOf, printDate, writeBody } from '../write-parts.ts';

/** A broadcaster: a list that is headed "article details", with rows for author, role and date. */
export const arArticleDetailsList: LaterLayout = {
  name: 'ar-article-details-list',
  language: 'ar',
  casts: [['ميادة الأشقر'], ['حازم بالوشة', 'دعاء عز الدين'], []],
  write: (
    article,
    { others },
  ) => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - إذاعة العالم عربي</title><meta name="description" content="${escapeAttribute(leadOf(article))}"><meta property="og:site_name" content="إذاعة العالم عربي"><meta name="article:published_time" content="${article.published}"></head>
<body><main role="main"><div class="z1"><h1 id="content">${escapeText(article.headline)}</h1></div><section class="z2"><strong>تفاصيل المقالة</strong><dl>${each(article.authors, (author) => `<div><dt>الكاتب،</dt><dd>${escapeText(author)}</dd></div><div><dt>الصفة،</dt><dd>مراسلة الشؤون الاقتصادية</dd></div>`)}<div><dt>تاريخ النشر،</dt><dd>${printDate(article.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })}</dd></div></dl></section>${writeBody(article.body, { text: (text) => `<div class="z3"><p>${text}</p></div>`, heading: (text) => `<h2>${text}</h2>` })}</main><aside>${each(others.slice(0, 4), (other) => `<h3><a href="/a/${other.id}">${escapeText(other.headline)}</a></h3>`)}</aside></body></html>`,
};
