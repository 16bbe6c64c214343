import type { Layout } from '../layout.ts';
import { breakOff, each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Persian online magazine on a blog system, with its writer and suggestions between paragraphs. */
export const faBlogMagazine: Layout = {
  name: 'fa-blog-magazine',
  language: 'fa',
  takes: ['news'],
  namesAuthors: true,
  write: (
    article,
    { others, comments },
  ) => `<!doctype html><html dir="rtl" lang="fa-IR"><head><meta charset="UTF-8"><title>${escapeText(article.headline)} - مجله رهگذر</title><meta property="og:locale" content="fa_IR"><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="article:published_time" content="${new Date(article.published).toISOString()}"></head>
<body class="single-post rtl"><header class="site-header"><a>رهگذر</a><ul class="primary-menu"><li>تکنولوژی</li><li>سبک زندگی</li><li>سینما</li><li>گزارش</li></ul></header>
<div class="single-container"><main><article class="hentry"><header class="single-header"><div class="cats"><a>${article.section}</a></div><h1>${escapeText(article.headline)}</h1><div class="single-meta">${each(article.authors, (author) => `<span class="meta-author">نویسنده: <a href="/author/x">${escapeText(author)}</a></span>`)}<span class="meta-date">${printDate(article.published, 'fa-IR', { day: 'numeric' })} ${printDate(article.published, 'fa-IR', { month: 'long' })} ${printDate(article.published, 'fa-IR', { year: 'numeric' })}</span><span>زمان مطالعه: ۴ دقیقه</span></div></header>
<div class="single-thumb"><img alt=""></div><div class="single-content">${writeBody(article.body, undefined, { 0: `<div class="related-inline-box"><div>بیشتر بخوانید</div><ul><li><a>${escapeText(others[0]?.headline ?? '')}</a></li></ul></div>`, 2: '<div class="banner-in">تبلیغات</div>' })}<p>منبع: رهگذر</p></div>
<div class="rating">امتیاز شما به این مطلب؟</div><div class="post-tags">${each(article.tags, (tag) => `<a>${tag}</a>`)}</div>
<div class="writer-box"><strong>${escapeText(article.authors[0] ?? 'تحریریه')}</strong><p>روزنامه‌نگار و عاشق سفر با قطار که بیشتر از ده سال است درباره شهر و آدم‌هایش می‌نویسد و عکس می‌گیرد.</p></div></article>
<section class="see-more"><h3>مطالب پیشنهادی</h3>${each(others, (other) => `<div class="card"><h4><a href="/${other.id}">${escapeText(other.headline)}</a></h4><p>${escapeText(breakOff(other.body[0]?.text ?? '', 30))}</p></div>`)}</section>
<section id="comments"><h3>دیدگاه‌ها</h3>${each(comments, (comment) => `<div class="comment"><cite>مهمان</cite><p>${comment}</p></div>`)}</section></main></div><footer><p>© ۱۴۰۵ رهگذر</p></footer></body></html>`,
};
