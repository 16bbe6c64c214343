import type { Layout } from '../layout.ts';
import { breakOff, each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A daily's own system: the byline opens with "wrote", related links stand before the text, no structured data. */
export const arEgyptianDaily: Layout = {
  name: 'ar-egyptian-daily',
  language: 'ar',
  takes: ['news', 'short'],
  namesAuthors: true,
  write: (
    article,
    { others, comments },
  ) => `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8" /><title>${escapeText(article.headline)} - بوابة الضحى</title><meta name="Description" content="${escapeAttribute(breakOff(article.body[0]?.text ?? '', 20))}" /><meta property="og:title" content="${escapeAttribute(article.headline)}" /><meta property="og:type" content="website" /></head>
<body><div class="wrapper"><div class="topHeader"><span id="currentDate">الخميس، 26 نوفمبر 2026</span> <a href="/rss">RSS</a> <a>رئيس مجلس الإدارة: حلمي شاكر</a> <a>رئيس التحرير: ناهد وجيه</a></div>
<div class="urgentBar"><b>عاجل</b><a href="/n8">${escapeText(others[8]?.headline ?? '')}</a></div>
<ul id="mainNav"><li><a href="/1">أخبار عاجلة</a></li><li><a href="/2">سياسة</a></li><li><a href="/3">حوادث</a></li><li><a href="/4">كورة</a></li><li><a href="/5">فن</a></li><li><a href="/6">بورصة وبنوك</a></li><li><a href="/7">محافظات</a></li><li><a href="/8">كاريكاتير</a></li></ul>
<div class="container"><div class="col-right"><div class="newsStory">
<div class="breadcrumb"><a href="/">الرئيسية</a> <a href="/2">${article.section}</a></div>
<h1>${escapeText(article.headline)}</h1><span class="newsDate">${printDate(article.published, 'ar-EG-u-nu-latn', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })} ${printDate(article.published, 'ar-EG-u-nu-latn', { hour: '2-digit', minute: '2-digit' })}</span>
<div class="imgHolder"><img src="/i.jpg" alt="" /><span>${escapeText(article.caption)}</span></div>
${article.authors.length === 0 ? '' : `<span class="writtenBy">كتب ${escapeText(article.authors.join(' - '))}</span>`}
<div class="shareIcons"><a>شارك</a><a>غرد</a><a>واتس آب</a></div>
<div id="storyText">
${writeBody(article.body, { text: (text) => `<p>\n\t${text}</p>\n`, heading: (text) => `<p><strong>${text}</strong></p>\n`, item: (text) => `<p>- ${text}</p>\n` }, { 0: `<div class="innerBanner"><script>ads('x');</script></div><p><a href="/s1"><strong>اقرأ أيضًا | ${escapeText(others[0]?.headline ?? '')}</strong></a></p>\n`, 2: `<p>&nbsp;</p>\n<p><img src="/b.jpg" alt="" /><br /><span class="imgTitle">${escapeText(article.section)}</span></p>` })}
</div>
<div class="relatedTop"><h3>موضوعات متعلقة :</h3><ul>${each(others.slice(1, 5), (other) => `<li><p><a href="/${other.id}">${escapeText(other.headline)}</a></p></li>`)}</ul></div>
<div class="tags">${each(article.tags, (tag) => `<h3><a href="/tags">${tag}</a></h3>`)}</div>
<div class="moreSection"><div class="title">مشاركة</div><p>هذا المحتوى من إنتاج فريق الموقع، ولا يجوز إعادة نشره دون إذن كتابي مسبق من الإدارة.</p></div>
<div id="commentsWrap"><h2>التعليقات ${comments.length}</h2>${each(comments, (comment, index) => `<div class="cmnt"><b>${index + 1}</b><span>بواسطة: مواطن${index}</span><span>بتاريخ: 2026-02-0${index + 1} 08:30</span><h4>تعليق</h4><p>${comment}</p></div>`)}<h2>أضف تعليق</h2><input value="الاسم" /><textarea>التعليق</textarea></div>
</div></div>
<div class="col-left"><h2 class="secHead">الأكثر قراءة</h2>${each(others.slice(3, 9), (other) => `<div class="sideItem"><img alt="" /><a href="/${other.id}">${escapeText(other.headline)}</a><p>${escapeText(breakOff(other.body[0]?.text ?? '', 18))}</p></div>`)}<h2 class="secHead">أسعار العملات</h2><table><tr><td>دولار</td><td>30.85</td></tr><tr><td>يورو</td><td>33.40</td></tr></table></div></div>
<div id="footer"><a>من نحن</a> <a>اتصل بنا</a> <a>سياسة الخصوصية</a><p>جميع حقوق النشر محفوظة لدى مؤسسة الضحى للصحافة والنشر، ويحظر نشر أو توزيع أو طبع أي مادة دون إذن مسبق.</p></div></div></body></html>`,
};
