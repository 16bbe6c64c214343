import type { Layout } from '../layout.ts';
import { each, escapeAttribute, escapeText, figuresOf, writeBody } from '../write-parts.ts';

/**
 * A site of essays: the writer's name is a heading over the title, the date is in figures, the role closes the text.
 */
export const arOpinionSite: Layout = {
  name: 'ar-opinion-site',
  language: 'ar',
  takes: ['opinion'],
  namesAuthors: true,
  write: (article, { others }) => {
    const { year, month, day } = figuresOf(article.published);
    const author = article.authors[0] ?? '';
    return `<!DOCTYPE html><html dir="rtl" lang="ar"><head><meta charset="UTF-8"/><title>${escapeText(article.headline)} – فضاءات</title><meta name="author" content="فضاءات"/><meta property="og:title" content="${escapeAttribute(article.headline)}"/><meta property="og:site_name" content="فضاءات"/></head>
<body class="essay"><div class="site"><div class="site-head"><div class="site-name">فضاءات</div><ul><li>مقالات</li><li>حوارات</li><li>ترجمات</li><li>مراجعات كتب</li></ul></div>
<div class="essay-wrap"><div class="essay-kicker">${article.section}</div><h3 class="essay-writer">${escapeText(author)}</h3><h1>${escapeText(article.headline)}</h1><div class="essay-when">${day}-${month}-${year}</div>
<div class="essay-cover"><img src="c.jpg"/><em>لوحة الغلاف: من مجموعة الفنان سعد البزاز</em></div>
<div class="essay-text">${writeBody(article.body, { text: (text) => `<p class="MsoNormal" dir="RTL"><span lang="AR-SA" style="font-size:16.0pt;font-family:'Simplified Arabic'">${text}</span></p>\n`, heading: (text) => `<h4>${text}</h4>` })}
<p class="MsoNormal" dir="RTL"><strong>* ${article.role}</strong></p></div>
<div class="essay-fb">اضغط إعجاب لصفحتنا لتصلك المقالات الجديدة</div>
<div class="essay-more"><div class="essay-more-h">للقراءة التالية</div>${each(others.slice(0, 5), (other) => `<div class="essay-more-i"><h3>${escapeText(other.authors[0] ?? 'فضاءات')}</h3><h2><a>${escapeText(other.headline)}</a></h2><p>${escapeText(other.body[1]?.text ?? '')}</p></div>`)}</div></div>
<div class="site-foot">لا يسمح بإعادة نشر مواد «فضاءات» إلا بعد أخذ الموافقة من إدارة الموقع، مع ذكر المصدر والرابط.</div></div></body></html>`;
  },
};
