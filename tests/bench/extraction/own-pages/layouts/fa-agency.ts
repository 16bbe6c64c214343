import type { Layout } from '../layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Persian agency: the lead in an element of its own, a news code, "end of message", a reader's form. */
export const faAgency: Layout = {
  name: 'fa-agency',
  language: 'fa',
  takes: ['news'],
  namesAuthors: false,
  write: (article, { others, comments }) => {
    const [lead, ...rest] = article.body;
    return `<!DOCTYPE html><html dir="rtl" lang="fa"><head><meta charset="UTF-8"><title>${escapeText(article.headline)} - خبرگزاری سپهر</title><meta property="og:title" content="${escapeAttribute(article.headline)}"/><meta property="nastooh:topic" content="${article.section}"/><meta itemprop="datePublished" content="${article.published}"/><meta name="genre" itemprop="genre" content="News"/></head>
<body class="fa rtl news khabar"><header id="masthead"><div class="row"><a class="logo">خبرگزاری سپهر</a><div class="today">${printDate('2026-11-26T00:00:00', 'fa-IR', { dateStyle: 'full' })}</div></div><nav><ul><li>سیاست</li><li>اقتصاد</li><li>جامعه</li><li>فرهنگ</li><li>ورزش</li><li>استان‌ها</li><li>عکس</li></ul></nav></header>
<main id="main" role="main"><div class="row"><div class="col-md-8 main-content"><article id="item" class="item" itemscope itemtype="http://schema.org/NewsArticle">
<div class="item-header"><div class="item-nav row"><div class="item-date"><i></i><span>${printDate(article.published, 'fa-IR', { day: 'numeric' })} ${printDate(article.published, 'fa-IR', { month: 'long' })} ${printDate(article.published, 'fa-IR', { year: 'numeric' })}، ${printDate(article.published, 'fa-IR', { hour: '2-digit', minute: '2-digit', hour12: false })}</span></div><div class="item-code">کد خبر: <span>85320114</span></div></div>
<div class="item-title"><h3 class="rutitr">${article.section}؛</h3><h1 class="title" itemprop="headline"><a href="/news/85320114">${escapeText(article.headline)}</a></h1></div></div>
<figure class="item-img"><img title="${escapeAttribute(article.caption)}"><figcaption>${escapeText(article.caption)}</figcaption></figure>
<div class="item-summary"><p class="summary introtext" itemprop="description">تهران- سپهر- ${escapeText(lead?.text ?? '')}</p></div>
<div class="item-body"><div class="item-text" itemprop="articleBody">${writeBody(rest, undefined, { 1: `<section class="box inline-related"><ul><li><a href="/n/1">${escapeText(others[0]?.headline ?? '')}</a></li></ul></section>` })}<p>انتهای پیام/۱۰۱۳</p></div></div>
<div class="item-footer"><section class="box tags"><header><h2>برچسب‌ها</h2></header><ul>${each(article.tags, (tag) => `<li><a rel="Index,Tag">${tag}</a></li>`)}</ul></section><div class="short-link">لینک کوتاه: <span>sepehr.example/x2Rf</span></div><ul class="share"><li>تلگرام</li><li>بله</li><li>ایتا</li><li>چاپ</li></ul></div></article>
<section class="box related-items"><header><h2>اخبار مرتبط</h2></header><ul>${each(others, (other) => `<li class="news"><div class="desc"><h3><a>${escapeText(other.headline)}</a></h3><p>${escapeText(other.body[0]?.text ?? '')}</p></div></li>`)}</ul></section>
<section class="box comments"><header><h2>نظرات</h2></header>${each(comments, (comment) => `<div class="comment"><span class="name">ناشناس</span><span class="date">IR ۲۱:۰۳ - ۱۴۰۴/۰۲/۱۱</span><div class="comment-body">${comment}</div></div>`)}</section>
<section class="box add-comment"><header><h2>نظر شما</h2></header><p>شما در حال پاسخ به نظر هستید. نظرات حاوی الفاظ و ادبیات نامناسب، تهمت و افترا منتشر نخواهد شد.</p></section></div>
<aside class="col-md-4"><section class="box"><header><h2>پربازدیدترین‌ها</h2></header><ul>${each(others, (other) => `<li><h3><a href="/${other.id}">${escapeText(other.headline)}</a></h3></li>`)}</ul></section></aside></div></main>
<footer><p>تمامی حقوق این سایت برای خبرگزاری سپهر محفوظ است. نقل مطالب با ذکر منبع بلامانع است.</p></footer></body></html>`;
  },
};
