import type { Layout } from '../layout.ts';
import { breakOff, each, escapeText, printDate, writeBody } from '../write-parts.ts';

/** An AMP page: consent box, ads between paragraphs, related cards with excerpts. */
export const arAmp: Layout = {
  name: 'ar-amp',
  language: 'ar',
  takes: ['news', 'short'],
  namesAuthors: true,
  write: (
    article,
    { others },
  ) => `<!doctype html><html amp lang="ar" dir="rtl"><head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script><title>${escapeText(article.headline)}</title><link rel="canonical" href="https://rased.example/${article.published.slice(0, 10).replaceAll('-', '/')}/${article.id}"><style amp-boilerplate>body{visibility:hidden}</style>
<script type="application/ld+json">${JSON.stringify({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: article.headline, datePublished: article.published, image: ['https://rased.example/i.jpg'], author: article.authors.map((name) => ({ '@type': 'Person', name })), publisher: { '@type': 'Organization', name: 'الراصد' } })}</script></head>
<body><amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/">الرئيسية</a></li><li><a href="/1">أخبار</a></li><li><a href="/2">اقتصاد</a></li><li><a href="/3">صحة</a></li></ul></amp-sidebar>
<header class="amp-bar"><a href="/">الراصد</a></header><amp-consent id="c" layout="nodisplay"><div id="consent-ui"><p>نستخدم نحن وشركاؤنا معلومات عن جهازك لعرض إعلانات تناسبك وقياس أدائها. بالضغط على موافق فإنك تقبل ذلك.</p><button on="tap:c.accept">موافق</button></div></amp-consent>
<article class="amp-article"><header class="amp-article-head"><a class="amp-cat" href="/c">${article.section}</a><h1>${escapeText(article.headline)}</h1><ul class="amp-meta"><li class="amp-byline">${article.authors.length === 0 ? 'الراصد' : escapeText(article.authors.join('، '))}</li><li><time datetime="${article.published}">${printDate(article.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })}</time></li></ul></header>
<figure class="amp-featured"><amp-img src="i.jpg" width="600" height="400" layout="responsive"></amp-img><figcaption>${escapeText(article.caption)}</figcaption></figure>
<amp-social-share type="twitter"></amp-social-share><amp-social-share type="whatsapp"></amp-social-share>
<div class="amp-content">${writeBody(article.body, undefined, { 0: '<div class="amp-ad-box"><p>الإعلان</p><amp-ad width="300" height="250" type="doubleclick"></amp-ad></div>', 2: `<div class="amp-inline"><p><strong>إقرأ المزيد:</strong> <a href="/z">${escapeText(others[1]?.headline ?? '')}</a></p></div>`, 4: '<div class="amp-ad-box"><p>الإعلان</p></div>' })}
<p><a href="https://t.example/rased">تابعونا على قناة الراصد في تيليغرام لتصلكم الأخبار أولاً بأول</a></p></div>
<footer class="amp-article-foot"><div class="amp-tax">كلمات مفتاحية: ${each(article.tags, (tag) => `<a href="/t">${tag}</a>, `)}</div><a class="amp-full" href="/full">عرض النسخة الكاملة من الموقع</a></footer></article>
<section class="amp-related"><h2>قد يعجبك أيضاً</h2>${each(others.slice(2, 8), (other) => `<a class="amp-card" href="/${other.id}"><h3>${escapeText(other.headline)}</h3><p>${escapeText(breakOff(other.body[0]?.text ?? '', 25))}</p></a>`)}</section>
<footer class="amp-foot"><p>© الراصد 2026</p><a>أعلى الصفحة</a></footer></body></html>`,
};
