import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, leadOf, printDate, writeBody } from '../write-parts.ts';

/** A Saudi paper: the city in brackets behind the name, as behind the agency's. */
export const arRiyadhCityBehind: LaterLayout = {
  name: 'ar-riyadh-city-behind',
  language: 'ar',
  casts: [['نوف العايد'], ['سلطان المهوس', 'ماجد التويجري'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar-SA" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | صحيفة نجد</title><meta property="og:site_name" content="صحيفة نجد"><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta name="description" content="${escapeAttribute(leadOf(article))}"><meta property="article:published_time" content="${article.published}"></head>
<body><main><article><header><span class="kicker-label">${article.section}</span><h1 class="display">${escapeText(article.headline)}</h1><div class="article-byline">${article.authors.length === 0 ? 'واس (جدة)' : `${escapeText(article.authors.join('، '))} (الرياض)`}</div><time datetime="${article.published}">${printDate(article.published, 'ar-SA-u-ca-gregory-nu-latn', { dateStyle: 'long' })}</time></header><div class="article-main">${writeBody(article.body)}</div></article><section class="next"><h2>أخبار قد تعجبك</h2>${each(others.slice(0, 4), (other) => `<a href="/a/${other.id}"><h3>${escapeText(other.headline)}</h3><span class="article-byline">فهد الشمري (الدمام)</span></a>`)}</section></main></body></html>`,
};
