import type { Layout } from '../layout.ts';
import { breakOff, each, escapeAttribute, escapeText, figuresOf, writeBody } from '../write-parts.ts';

/** A local portal with a text of bare lines and double breaks, and long comments with answers right under it. */
export const arLineBreakPortal: Layout = {
  name: 'ar-line-break-portal',
  language: 'ar',
  takes: ['news', 'short'],
  namesAuthors: false,
  write: (article, { others, comments }) => {
    const { year, month, day, hour, minute } = figuresOf(article.published);
    const half = Number(hour) >= 12 ? 'م' : 'ص';
    const clock = `${String(Number(hour) % 12 === 0 ? 12 : Number(hour) % 12).padStart(2, '0')}:${minute} ${half}`;
    return `<html><head><meta charset="utf-8"><title>${escapeText(article.headline)} | خبر البلدة</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="og:description" content="${escapeAttribute(breakOff(article.body[0]?.text ?? '', 18))}"></head>
<body dir=rtl><div class="head"><img src="logo.gif"><div class="weather">عمّان 17° صافٍ</div></div>
<div class="menu"><a href="/">الرئيسية</a> | <a href="/2">محليات</a> | <a href="/3">برلمان</a> | <a href="/4">وفيات</a> | <a href="/5">مقالات مختارة</a> | <a href="/6">عين على الأردن</a> | <a href="/7">جامعات</a></div>
<div class="strip"><marquee>${each(others.slice(0, 6), (other) => `<a href="/n${other.id}">${escapeText(other.headline)}</a> * `)}</marquee></div>
<div class="main"><div class="right">
<div class="article_title">${escapeText(article.headline)}</div>
<div class="article_date">${year}-${month}-${day} | ${clock}</div>
<div class="article_image"><img src="/image.php?x=1"></div>
<div class="article_tools"><a>تكبير</a> <a>تصغير</a> <a>طباعة</a> <a>ارسال</a></div>
<div class="article_content" id="article_content">${writeBody(article.body, { text: (text) => `${text}<br><br>\n`, heading: (text) => `<strong>${text}</strong><br><br>\n`, item: (text) => `* ${text}<br>\n` }, { 1: '<div class="banner300"><a href="#"><img src="b.gif" alt="اعلان"></a></div>\n' })}</div>
<div class="follow">تابعوا خبر البلدة على <a href="#">google news</a></div>
<div class="sep"></div><div class="readmore_title">اقرأ أيضا :</div>${each(others.slice(2, 6), (other) => `<div class="readmore"><a href="/n${other.id}">${escapeText(other.headline)}</a></div>`)}
<div class="comments_title">تعليقات القراء</div>${each(comments, (comment, index) => `<div class="comm"><div class="comm_num">${index + 1}</div><div class="comm_name">ابن البلد ${index}</div><div class="comm_date">${day}-${month}-${year} 04:1${index} PM</div><div class="comm_text">${comment}</div><div class="comm_reply">رد من محرر خبر البلدة: شكراً لتواصلك معنا.</div></div>`)}
<div class="comm_form">أضف تعليقاً<br>* يرجى كتابة التعليق باللغة العربية<br>* يحق للموقع رفض أي تعليق يحتوي على إساءة أو خروج عن الموضوع المطروح، علماً أن كل تعليق يعبر عن رأي صاحبه فقط.<br>الاسم : <input> نص التعليق : <textarea></textarea></div>
</div><div class="left"><div class="box_title">الأكثر مشاهدة</div>${each(others.slice(4, 9), (other) => `<div class="box_item"><a href="/n${other.id}">${escapeText(other.headline)}</a></div>`)}<div class="box_title">أقلام وآراء</div>${each(others.slice(0, 3), (other) => `<div class="op"><b>${escapeText(other.authors[0] ?? 'سليم الراعي')}</b><br><a>${escapeText(other.headline)}</a></div>`)}</div></div>
<div class="footer">جميع حقوق النشر محفوظة، ولا يجوز الاقتباس إلا بالإشارة الصريحة إلى المصدر - خبر البلدة وكالة أخبار مرخصة وفقا لأحكام قانون المطبوعات والنشر - هاتف: 0600000</div></body></html>`;
  },
};
