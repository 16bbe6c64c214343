import type { Layout } from '../layout.ts';
import { breakOff, each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A daily's opinion page: the writer with a portrait and a life above the text, earlier columns under it. */
export const arOpinionPage: Layout = {
  name: 'ar-opinion-page',
  language: 'ar',
  takes: ['opinion'],
  namesAuthors: true,
  write: (article, { others, comments }) => {
    const author = article.authors[0] ?? '';
    return `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)}, بقلم ${escapeText(author)} - صحيفة الميدان</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta name="twitter:title" content="${escapeAttribute(article.headline)}"></head>
<body><header class="mh"><a class="mh-logo">صحيفة الميدان</a><nav class="mh-nav"><a>الأولى</a><a>محليات</a><a>رأي</a><a>بورصة</a><a>الأخيرة</a><a>PDF</a></nav></header>
<div class="page-opinion"><div class="opinion-header"><div class="writer-card"><img src="w.jpg" alt="${escapeAttribute(author)}"><div class="writer-card__name"><a href="/writers/${article.id}">${escapeText(author)}</a></div><div class="writer-card__about">${article.role}، يكتب زاوية أسبوعية منذ عام 2012، وله ستة كتب آخرها صدر في بيروت، وشارك في تحرير عدد من المجلات الفكرية.</div><a class="writer-card__follow">متابعة الكاتب</a></div>
<h1 class="opinion-title">${escapeText(article.headline)}</h1><div class="opinion-meta"><span>${article.section}</span><span class="opinion-date">${printDate(article.published, 'ar-EG-u-nu-latn', { day: '2-digit', month: 'long', year: 'numeric' })}</span><span>${article.published.slice(11, 16)}</span></div></div>
<div class="opinion-tools"><a>A+</a><a>A-</a><a>مشاركة</a><a>طباعة</a></div>
<div class="opinion-body">${writeBody(article.body, { text: (text) => `<p>${text}</p>`, heading: (text) => `<h3>${text}</h3>` }, { 2: `<blockquote class="pull"><span>${escapeText(breakOff(article.body[2]?.text ?? '', 12))}</span></blockquote>` })}
<p class="disclaimer">* المقالات المنشورة لا تعبر بالضرورة عن رأي الصحيفة، وإنما عن رأي أصحابها.</p></div>
<section class="more-by"><h2>مقالات أخرى للكاتب</h2>${each(others.filter(({ kind }) => kind === 'opinion').slice(0, 4), (other) => `<div class="more-by__item"><h3><a>${escapeText(other.headline)}</a></h3><p>${escapeText(other.body[0]?.text ?? '')}</p><time>${printDate(other.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })}</time></div>`)}</section>
<section class="reader-box"><h2>شارك برأيك</h2>${each(comments.slice(0, 5), (comment, index) => `<div class="reader-box__one"><strong>قارئ ${index + 1}</strong><p>${comment}</p></div>`)}</section></div>
<aside class="ops"><h2>كتّاب اليوم</h2>${each(others.slice(0, 6), (other) => `<div class="ops__one"><span class="ops__writer">${escapeText(other.authors[0] ?? 'رأي الميدان')}</span><a>${escapeText(other.headline)}</a></div>`)}</aside>
<footer>الميدان © 2026</footer></body></html>`;
  },
};
