import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Moroccan news site: author, date and views in one line with middle dots, the site's name for unsigned news. */
export const arJoinedByDot: LaterLayout = {
  name: 'ar-joined-by-dot',
  language: 'ar',
  casts: [['مليكة بنضهر'], ['عبد اللطيف بركة'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - أطلس بريس</title><meta property="og:site_name" content="أطلس بريس"><meta property="article:section" content="${escapeAttribute(article.section)}"><meta property="og:title" content="${escapeAttribute(article.headline)}"></head>
<body><div class="topline">الخميس 26 نونبر 2026</div><article><h1>${escapeText(article.headline)}</h1><p class="lineinfo">${article.authors.length === 0 ? 'أطلس بريس' : escapeText(article.authors[0] ?? '')} · ${printDate(article.published, 'ar-MA-u-nu-latn', { dateStyle: 'long' })} · 1204 مشاهدة</p><div class="corps">${writeBody(article.body)}</div></article><aside><h2>الأكثر قراءة</h2>${each(others.slice(0, 4), (other) => `<div><a href="/${other.id}">${escapeText(other.headline)}</a> <i>حسن الداودي · منذ يومين</i></div>`)}</aside></body></html>`,
};
