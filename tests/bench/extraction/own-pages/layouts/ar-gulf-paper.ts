import type { Layout } from '../layout.ts';
import { each, escapeAttribute, escapeText, figuresOf, printDate, writeBody } from '../write-parts.ts';

/** A Gulf paper: one element of text with breaks, the whole body in JSON-LD, a correspondent's city before the name. */
export const arGulfPaper: Layout = {
  name: 'ar-gulf-paper',
  language: 'ar',
  takes: ['news'],
  namesAuthors: true,
  write: (article, { others }) => {
    const { year, month, day } = figuresOf(article.published);
    return `<!DOCTYPE html><html dir="rtl" lang="ar-AE"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - الساحل اليوم - ${article.section}</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="og:url" content="https://sahel.example/local-section/other/${year}-${month}-${day}-1.1788912">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.headline, datePublished: article.published, articleBody: article.body.map(({ text }) => text).join(' '), publisher: { '@type': 'Organization', name: 'الساحل اليوم' } })}</script></head>
<body><div id="wrapper"><div class="mainheader"><ul class="sections"><li>محليات</li><li>اقتصاد</li><li>رياضة</li><li>حياة</li><li>سياسة</li><li>وظائف وعقارات</li></ul></div>
<div id="content"><div class="articlepage"><h1 class="arttitle">${escapeText(article.headline)}</h1>
<div class="source"><span class="author">${article.authors.length === 0 ? 'المصدر: دبي - الساحل اليوم' : `المصدر: ${escapeText(article.authors.join('، '))} - دبي`}</span><span class="pubdate">التاريخ: ${printDate(article.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })}</span></div>
<div class="toolbar"><a>تكبير الخط</a><a>تصغير الخط</a><a>طباعة</a><a>PDF</a></div>
<div class="inlineimage"><img><div class="legend">${escapeText(article.caption)} الساحل اليوم</div></div>
<div class="articlecontent"><div class="articlecontent-inner">${writeBody(article.body, { text: (text) => `${text}<br /><br />\n`, heading: (text) => `<b>${text}</b><br /><br />\n`, item: (text) => `■ ${text}<br />\n` }, { 2: `<div class="inlinerelated"><h4>طالع أيضاً:</h4><ul><li><a>${escapeText(others[0]?.headline ?? '')}</a></li><li><a>${escapeText(others[1]?.headline ?? '')}</a></li></ul></div>` })}<span class="pdfnote">لقراءة مزيد من الموضوعات، يرجى الضغط على هذا الرابط.</span></div></div>
<div class="shares"><a>فيسبوك</a><a>تويتر</a><a>لينكدين</a><a>Pin Interest</a><a>Whats App</a></div>
<div class="promobox"><p>تابعوا آخر أخبارنا المحلية والرياضية وآخر المستجدات السياسية والاقتصادية عبر Google news</p></div>
<div class="otherarticles"><h3>أخبار أخرى من ${article.section}</h3>${each(others.slice(2, 8), (other) => `<div class="oa"><h4><a>${escapeText(other.headline)}</a></h4><span>${printDate(other.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })}</span><p>${escapeText(other.body[0]?.text ?? '')}</p></div>`)}</div></div></div>
<div class="rightcol"><h3>الأكثر مشاركة</h3>${each(others.slice(0, 5), (other) => `<div><a href="/${other.id}">${escapeText(other.headline)}</a></div>`)}</div><div id="footer">جميع الحقوق محفوظة © 2026 مؤسسة الساحل للإعلام. رقم العضوية 2211</div></div></body></html>`;
  },
};
