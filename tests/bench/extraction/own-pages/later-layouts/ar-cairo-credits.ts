import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** An Egyptian portal: "wrote" with a colon, the photographer in the next line, the portal's own name for want of a reporter. */
export const arCairoCredits: LaterLayout = {
  name: 'ar-cairo-credits',
  language: 'ar',
  casts: [['شيرين ربيع'], ['محمود عبد الراضي', 'بسنت جميل'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - بوابة ضفة النيل</title><meta property="og:site_name" content="بوابة ضفة النيل"><meta property="og:title" content="${escapeAttribute(article.headline)}"></head>
<body><div class="top">الخميس 26 نوفمبر 2026</div><div class="articleHeader"><h3 class="cat"><a href="/s/1">${article.section}</a></h3><h1>${escapeText(article.headline)}</h1><span class="newsStoryDate">${printDate(article.published, 'ar-EG-u-nu-latn', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' })}</span></div>
<div class="img-cont"><img alt=""><span class="img-title">${escapeText(article.caption)}</span></div><div class="credits"><p>كتب : <span>${article.authors.length === 0 ? 'بوابة ضفة النيل' : escapeText(article.authors.join(' - '))}</span></p><p>تصوير : <span>كريم عبد العزيز</span></p></div>
<div id="articleBody">${writeBody(article.body)}</div><div class="rel"><h3>موضوعات متعلقة</h3><ul>${each(others.slice(0, 4), (other) => `<li><a href="/story/${other.id}">${escapeText(other.headline)}</a></li>`)}</ul></div></body></html>`,
};
