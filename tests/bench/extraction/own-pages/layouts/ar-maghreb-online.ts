import type { Layout } from '../layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Maghreb online paper: city and name above the text, ad labels of their own lines, very long rows of comments. */
export const arMaghrebOnline: Layout = {
  name: 'ar-maghreb-online',
  language: 'ar',
  takes: ['news'],
  namesAuthors: true,
  write: (
    article,
    { others, comments },
  ) => `<!doctype html><html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>${escapeText(article.headline)}</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="og:locale" content="ar_AR"></head>
<body class="single-post"><div class="upper-bar"><div class="upper-date">الخميس 26 نونبر 2026</div><div class="upper-prayer">الظهر 12:19</div></div>
<nav class="nav-main"><a>الرئيسية</a><a>سياسة</a><a>جهات</a><a>مجتمع</a><a>صوت وصورة</a><a>كتاب وآراء</a><a>تمازيغت</a></nav>
<div class="container-single"><div class="single-col"><div class="heading-post"><h1 class="h-post">${escapeText(article.headline)}</h1></div><div class="thumb-post"><img alt=""><small>${escapeText(article.caption)}</small></div>
<div class="meta-post"><div class="auth"><a>${article.authors.length === 0 ? 'متابعة' : escapeText(article.authors.join(' – '))}</a></div><span class="date-post">${printDate(article.published, 'ar-MA', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace('،', '')} - ${article.published.slice(11, 16)}</span></div>
<div class="listen"><button>استمع للمقال</button><span>00:00</span></div>
<div class="content-post">${writeBody(article.body, undefined, { 0: '<div class="ads-in"><p>إعلانات</p></div>', 2: '<div class="ads-in"><p>إعلانات</p></div>', 3: `<p class="see-also">اقرأ أيضا: <a>${escapeText(others[3]?.headline ?? '')}</a></p>` })}<div class="keys">${each(article.tags, (tag) => `<a>${tag}</a>`)}</div></div>
<div class="wa-box"><p>انضموا إلى قناتنا على «واتساب» لتتوصلوا بالأخبار لحظة وقوعها</p></div>
<div class="letter"><h4>النشرة الإخبارية</h4><p>اشترك الآن في النشرة البريدية، لتصلك آخر الأخبار يوميا</p></div>
<div class="comments-post"><div class="c-head">تعليقات الزوار (${comments.length * 2})</div><ul>${each([...comments, ...comments.map((comment) => `تعقيب: ${comment}`)], (comment, index) => `<li><div class="c-name">مواطن مغربي ${index}</div><div class="c-when">الأحد 25 غشت 2024 - 0${index % 10}:12</div><div class="c-text"><p>${comment}</p></div><div class="c-likes"><span>${index}</span></div></li>`)}</ul><div class="c-rules">شروط النشر: عدم الإساءة للكاتب أو للأشخاص أو للمقدسات أو مهاجمة الأديان أو الذات الإلهية، والابتعاد عن التحريض العنصري والشتائم.</div></div></div>
<div class="side-col"><h3>صوت وصورة</h3>${each(others.slice(0, 6), (other) => `<div class="v-card"><span>02:10</span><h4><a href="/${other.id}">${escapeText(other.headline)}</a></h4></div>`)}<h3>الأكثر قراءة</h3>${each(others.slice(3, 8), (other) => `<div class="v-card"><h4><a href="/${other.id}">${escapeText(other.headline)}</a></h4><p>${escapeText(other.body[0]?.text ?? '')}</p></div>`)}</div></div>
<footer class="f">2026-2007 © جميع الحقوق محفوظة</footer></body></html>`,
};
