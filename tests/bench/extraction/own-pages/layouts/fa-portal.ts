import type { Layout } from '../layout.ts';
import { each, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Persian portal: kicker and subtitle, figures of a Jalali date, lists of what is read most in every column. */
export const faPortal: Layout = {
  name: 'fa-portal',
  language: 'fa',
  takes: ['news'],
  namesAuthors: false,
  write: (
    article,
    { others, comments },
  ) => `<!DOCTYPE html><html lang="fa"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | پنجره نیوز</title></head><body dir="rtl">
<div id="header"><div class="top_date">پنج شنبه ۵ آذر ۱۴۰۵</div><div class="menu_top"><a>صفحه نخست</a><a>سیاسی</a><a>اقتصادی</a><a>اجتماعی</a><a>ورزشی</a><a>عصر تکنولوژی</a><a>تماس با ما</a></div></div>
<div class="container_news"><div class="col1"><div class="news_toolbar"><a>نسخه چاپی</a><a>ارسال به دوستان</a><a>ذخیره فایل</a></div><div class="news_nav"><span class="news_id_c"><span class="nav_title">کد خبر: </span>۹۱۲۲۰۳</span><span class="news_pdate_c"><span class="nav_title">تاریخ انتشار: </span>${printDate(article.published, 'fa-IR', { hour: '2-digit', minute: '2-digit', hour12: false })} - ${printDate(article.published, 'fa-IR', { day: '2-digit' })} ${printDate(article.published, 'fa-IR', { month: 'long' })} ${printDate(article.published, 'fa-IR', { year: 'numeric' })}</span><span class="news_hits">تعداد بازدید: ۳۱۲۰</span></div>
<div class="rutitr">${article.section}</div><h1 class="Htag"><a class="title">${escapeText(article.headline)}</a></h1><div class="subtitle">${escapeText(article.body[0]?.text ?? '')}</div>
<div class="body">${writeBody(article.body.slice(1), { text: (text) => `<div style="text-align:justify">${text}</div><div>&nbsp;</div>\n`, heading: (text) => `<div><strong>${text}</strong></div>` }, { 1: `<div><strong>بیشتر بخوانید: </strong><a href="/x">${escapeText(others[0]?.headline ?? '')}</a></div>` })}<div><img><p style="text-align:center">${escapeText(article.caption)}</p></div></div>
<div class="news_share">اشتراک گذاری <a>تلگرام</a> <a>واتساپ</a></div><div class="source_news">منبع: پنجره نیوز</div>
<div class="tags_block"><span>برچسب ها:</span>${each(article.tags, (tag) => `<a>${tag}</a>`)}</div>
<div class="yn_related"><h4>مطالب مرتبط</h4>${each(others, (other) => `<div class="rel"><a>${escapeText(other.headline)}</a><div>${escapeText(other.body[0]?.text ?? '')}</div></div>`)}</div>
<div class="comments_block"><h4>نظرات بینندگان</h4><div>انتشار یافته: ۳</div><div>در انتظار بررسی: ۱</div>${each(comments, (comment) => `<div class="comm"><div class="comm_info">ناشناس | ۱۰:۲۲ - ۱۴۰۳/۰۵/۰۱</div><div class="comm_body">${comment}</div><div>پاسخ</div></div>`)}</div></div>
<div class="col2"><div class="sar_box">پربیننده ترین</div>${each(others, (other) => `<div class="p_item"><a>${escapeText(other.headline)}</a></div>`)}<div class="sar_box">پربحث ترین</div>${each(others, (other) => `<div class="p_item"><a>${escapeText(other.body[1]?.text ?? '')}</a></div>`)}</div></div>
<div id="footer">کلیه حقوق متعلق به پنجره نیوز می باشد. طراحی و تولید: ایده پردازان</div></body></html>`,
};
