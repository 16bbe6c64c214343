import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** An Algerian daily: reporters by a short class name, desks by their initials. */
export const arInitialsDaily: LaterLayout = {
  name: 'ar-initials-daily',
  language: 'ar',
  casts: [['بلقاسم حوام'], ['نادية سليماني'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} – الفجر الجزائري</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="og:site_name" content="الفجر الجزائري"><meta property="article:published_time" content="${article.published}"></head>
<body class="sgl"><header class="hd"><nav><a href="/">الرئيسية</a><a href="/dz">الجزائر</a><a href="/sp">رياضة</a></nav></header><article class="pst"><div class="pst-h"><p class="pst-s">${article.section}</p><h1>${escapeText(article.headline)}</h1><ul class="pst-m"><li class="aut"><img src="a.png" alt=""> ${article.authors.length === 0 ? 'ق. و' : escapeText(article.authors[0] ?? '')}</li><li class="dt">${printDate(article.published, 'ar-DZ', { day: 'numeric', month: 'long', year: 'numeric' })}</li><li class="vw">8141</li><li class="cm">3</li></ul></div>
<div class="pst-b">${writeBody(article.body)}</div></article><section class="mor"><h3>مقالات ذات صلة</h3>${each(others.slice(0, 4), (other) => `<div class="mor-i"><h4><a href="/p/${other.id}">${escapeText(other.headline)}</a></h4><span class="aut">كريمة خلاص</span></div>`)}</section><div class="ft">الفجر الجزائري 2026</div></body></html>`,
};
