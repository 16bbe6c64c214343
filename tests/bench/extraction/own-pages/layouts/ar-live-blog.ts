import type { Layout } from '../layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A live blog: each entry with its time, its share bar and its own heading. */
export const arLiveBlog: Layout = {
  name: 'ar-live-blog',
  language: 'ar',
  takes: ['live'],
  namesAuthors: false,
  write: (article, { others }) => {
    const clock = article.body.map((_, index) => `14:${50 - index}`).values();
    return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | قناة الأفق</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="og:site_name" content="قناة الأفق"><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'LiveBlogPosting', headline: article.headline, datePublished: article.published, coverageStartTime: article.published, liveBlogUpdate: article.body.filter(({ kind }) => kind === 'heading').map(({ text }) => ({ '@type': 'BlogPosting', headline: text, datePublished: article.published })) })}</script></head>
<body><header class="ch"><a>قناة الأفق</a><nav><a>البث المباشر</a><a>أخبار</a><a>برامج</a><a>تردد القناة</a></nav></header>
<main class="lb"><div class="lb-top"><span class="lb-badge">تغطية مباشرة</span><h1>${escapeText(article.headline)}</h1><div class="lb-dates">نُشر ${printDate(article.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })} | آخر تحديث: ${printDate(article.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })} 23:40</div><figure><img alt=""><figcaption>${escapeText(article.caption)}</figcaption></figure></div>
<div class="lb-auto"><label>تحديث تلقائي</label><span>12 تحديثاً جديداً</span><button>ترتيب من الأقدم</button></div>
<div class="lb-feed">${writeBody(article.body, { text: (text, index) => (index === 0 ? `<div class="lb-intro"><p>${text}</p></div>` : `<div class="lb-text"><p>${text}</p></div><div class="lb-share"><a>فيسبوك</a><a>إكس</a><a>نسخ الرابط</a></div></div>`), heading: (text) => `<div class="lb-entry"><div class="lb-clock">${clock.next().value} بتوقيت غرينتش</div><h2>${text}</h2>` })}</div>
<button class="lb-more">عرض المزيد من التحديثات</button></main>
<aside class="lb-side"><h3>تقارير ذات صلة</h3>${each(others.slice(0, 6), (other) => `<div class="lb-card"><h4><a>${escapeText(other.headline)}</a></h4><p>${escapeText(other.body[0]?.text ?? '')}</p></div>`)}</aside>
<footer><p>قناة الأفق الفضائية © 2026. ترددات القناة: نايل سات 11938 أفقي، عرب سات 12130 عمودي.</p></footer></body></html>`;
  },
};
