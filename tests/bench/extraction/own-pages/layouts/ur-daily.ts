import type { Layout } from '../layout.ts';
import { breakOff, each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** An Urdu daily on a blog system: spans as lines, readers' comments, long teasers. */
export const urDaily: Layout = {
  name: 'ur-daily',
  language: 'ur',
  takes: ['news'],
  namesAuthors: true,
  write: (
    article,
    { others, comments },
  ) => `<!doctype html><html dir="rtl" lang="ur"><head><meta charset="UTF-8"><title>${escapeText(article.headline)} - روزنامہ صبح نو</title><meta property="og:site_name" content="روزنامہ صبح نو"><meta property="og:title" content="${escapeAttribute(article.headline)}">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.headline, datePublished: article.published, author: article.authors.length === 0 ? { '@type': 'Organization', name: 'روزنامہ صبح نو' } : { '@type': 'Person', name: article.authors[0] } })}</script></head>
<body><div class="masthead"><h2>روزنامہ صبح نو</h2><span>جمعرات 26 نومبر 2026</span></div><ul class="menu"><li>تازہ ترین</li><li>قومی</li><li>بین الاقوامی</li><li>کالم</li><li>ادب</li></ul>
<div class="content"><div class="post-main"><h1 class="ur-title">${escapeText(article.headline)}</h1><div class="story-cut">${escapeText(breakOff(article.body[0]?.text ?? '', 12))}</div><div class="authorname">${escapeText(article.authors.join('، '))}</div><div class="timestamp"><span>${printDate(article.published, 'ur-PK', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}</span></div>
<div class="story-image"><img><p class="imgcaption">${escapeText(article.caption)} — فوٹو: فائل</p></div>
<span class="story-text">${writeBody(article.body, { text: (text) => `<p class="rtejustify"><span style="font-size:20px">${text}</span></p>`, heading: (text) => `<h3>${text}</h3>` })}</span>
<div class="share-ur">شیئر کریں: فیس بک ٹوئٹر واٹس ایپ</div><div class="comments-ur"><h3>تبصرے</h3>${each(comments, (comment) => `<div class="one"><b>قاری</b><p>${comment}</p></div>`)}</div></div>
<div class="rel-ur"><h3>متعلقہ خبریں</h3>${each(others, (other) => `<article><h4><a href="/${other.id}">${escapeText(other.headline)}</a></h4><p>${escapeText(other.body[0]?.text ?? '')}</p></article>`)}</div></div>
<footer>© 2026 روزنامہ صبح نو، خبروں اور کالموں کا اپنا گھر</footer></body></html>`,
};
