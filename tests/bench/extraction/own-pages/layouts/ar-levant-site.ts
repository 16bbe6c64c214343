import type { Layout } from '../layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/**
 * A Levantine news site: divs for paragraphs, prompts of messengers among them, JSON-LD broken by raw quotation marks.
 */
export const arLevantSite: Layout = {
  name: 'ar-levant-site',
  language: 'ar',
  takes: ['news', 'short'],
  namesAuthors: true,
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"/><title>${escapeText(article.headline)} - ليالينا الإخبارية</title><meta property="og:title" content="${escapeAttribute(article.headline)}"/><meta property="og:site_name" content="ليالينا الإخبارية"/>
<script type="application/ld+json">{ "@context":"https://schema.org", "@type":"NewsArticle", "headline":""${article.headline}"", "datePublished":"${article.published}", "author":{"@type":"Person","name":"ليالينا"}, }</script></head>
<body><div class="lyl-menu"><span>أخبار لبنان</span><span>إقليميات</span><span>خاص</span><span>أسرار الصحف</span><span>حظك اليوم</span></div>
<div class="lyl-page"><div class="lyl-cat">${article.section}</div><h1 class="lyl-title">${escapeText(article.headline)}</h1><div class="lyl-when">${printDate(article.published, 'ar-LB-u-nu-latn', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })} | ${article.published.slice(11, 16)}</div>
${article.authors.length === 0 ? '' : `<div class="lyl-from">خاص - ${escapeText(article.authors.join(' و'))}</div>`}
<div class="lyl-img"><img/><div class="lyl-imgtxt">${escapeText(article.caption)}</div></div>
<div class="lyl-share">شارك هذا الخبر <a></a><a></a></div>
<div class="lyl-article-text">${writeBody(article.body, { text: (text) => `<div style="text-align: justify;">${text}</div><div>&nbsp;</div>\n`, heading: (text) => `<div><u><b>${text}</b></u></div>\n`, item: (text) => `<div>- ${text}</div>\n` }, { 0: '<div class="lyl-wa">لمتابعة الأخبار والأحداث عبر مجموعاتنا على واتساب <a href="#">إضغط هنا</a></div>', 2: `<div><b><a href="/x">اقرأ المزيد: ${escapeText(others[0]?.headline ?? '')}</a></b></div>` })}
<div>&nbsp;</div><div><b>المصدر: وكالات</b></div><div style="color:red">انضم إلى قناتنا على تلغرام لتصلك أهم الأخبار العاجلة والحصرية</div></div>
<div class="lyl-keys">الكلمات الدالة: ${each(article.tags, (tag) => `<span>${tag}</span>`)}</div>
<div class="lyl-rel"><div class="lyl-rel-h">مقالات ذات صلة</div>${each(others.slice(1, 6), (other) => `<div class="lyl-rel-i"><div><a href="/${other.id}">${escapeText(other.headline)}</a></div><div>${escapeText(other.body[0]?.text ?? '')}</div><div>${printDate(other.published, 'ar-LB-u-nu-latn', { dateStyle: 'long' })}</div></div>`)}</div></div>
<div class="lyl-latest"><div>شريط الأحداث</div>${each(others, (other) => `<div><span>${other.published.slice(11, 16)}</span> <a href="/${other.id}">${escapeText(other.headline)}</a></div>`)}</div>
<div class="lyl-foot">إن الآراء الواردة في الموقع لا تعبر بالضرورة عن رأي إدارته. ليالينا الإخبارية 2026</div></body></html>`,
};
