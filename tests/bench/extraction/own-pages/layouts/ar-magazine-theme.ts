import type { Layout } from '../layout.ts';
import {
  breakOff,
  each,
  escapeAttribute,
  escapeText,
  leadOf,
  PARAGRAPHS,
  printDate,
  writeBody,
} from '../write-parts.ts';

/** A blog system's magazine theme: author's box, tabbed sidebar, "check also" box, readers' comments. */
export const arMagazineTheme: Layout = {
  name: 'ar-magazine-theme',
  language: 'ar',
  takes: ['news', 'short'],
  namesAuthors: true,
  write: (article, { others, comments }) => {
    const author = article.authors[0] ?? 'التحرير';
    const date = printDate(article.published, 'ar-EG-u-nu-latn', { day: 'numeric', month: 'long', year: 'numeric' });
    const inline = `<div class="inline-related-post"><a href="/p/${others[0]?.id}" class="inline-thumb"><img src="/u/1.jpg" alt=""></a>
<span class="inline-title">اقرأ أيضاً</span><a href="/p/${others[0]?.id}">${escapeText(others[0]?.headline ?? '')}</a></div>`;
    return `<!DOCTYPE html><html dir="rtl" lang="ar" class="light-skin"><head><meta charset="UTF-8">
<title>${escapeText(article.headline)} &#8226; منارة الخبر</title>
<meta name="description" content="${escapeAttribute(breakOff(article.body[0]?.text ?? '', 25))}">
<meta property="og:locale" content="ar_AR"><meta property="og:type" content="article"><meta property="og:title" content="${escapeAttribute(article.headline)}">
<meta property="og:site_name" content="منارة الخبر"><meta property="article:published_time" content="${article.published}">
<script type="application/ld+json" class="seo-graph">${JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Article',
          headline: article.headline,
          datePublished: article.published,
          dateModified: article.published,
          author: { name: author, '@id': 'https://manara.example/#/schema/person/9' },
          wordCount: 300,
          articleSection: [article.section],
          inLanguage: 'ar',
        },
        {
          '@type': 'WebPage',
          name: `${article.headline} • منارة الخبر`,
          isPartOf: { '@id': 'https://manara.example/#website' },
        },
        { '@type': 'WebSite', name: 'منارة الخبر', inLanguage: 'ar' },
        { '@type': 'Person', '@id': 'https://manara.example/#/schema/person/9', name: author },
      ],
    })}</script>
<style>.entry{direction:rtl}</style></head><body class="rtl single single-post wrapper-has-shadow sidebar-left">
<div id="site-frame"><header id="theme-header" class="header-layout"><nav id="top-nav"><div class="topbar-today">الخميس, نوفمبر 26 2026</div>
<ul class="breaking-news"><li class="ticker-title">أخبار عاجلة</li>${each(others.slice(0, 4), (other) => `<li class="news-item"><a href="/p/${other.id}">${escapeText(other.headline)}</a></li>`)}</ul></nav>
<div class="logo"><a href="/">منارة الخبر</a></div>
<nav class="main-menu"><ul class="menu"><li><a href="/">الرئيسية</a></li><li><a href="/c/1">محليات</a></li><li><a href="/c/2">عربي ودولي</a></li><li><a href="/c/3">اقتصاد</a></li><li><a href="/c/4">رياضة</a></li><li><a href="/c/5">منوعات</a></li><li class="search-icon">بحث عن</li></ul></nav></header>
<div id="content" class="site-content container"><div class="main-content-row"><div class="main-content col-md-8" role="main">
<article id="the-single" class="container-wrapper post-content">
<header class="entry-header-outer"><nav id="breadcrumb"><a href="/">الرئيسية</a><em class="delimiter">/</em><a href="/c/1">${article.section}</a><em class="delimiter">/</em><span class="current">${escapeText(article.headline)}</span></nav>
<div class="entry-header"><span class="post-cat-wrap"><a class="post-cat" href="/c/1">${article.section}</a></span>
<h1 class="post-title entry-title">${escapeText(article.headline)}</h1>
<div class="single-post-meta post-meta clearfix"><span class="author-meta single-author with-avatars"><span class="meta-item meta-author-wrapper"><span class="meta-author"><a href="/author/9" class="author-name" title="${escapeAttribute(author)}">${escapeText(author)}</a></span></span></span><span class="date meta-item">${date}</span><div class="post-meta-end"><span class="meta-comment meta-item">${comments.length}</span><span class="meta-views meta-item">1٬248</span><span class="meta-reading-time meta-item">دقيقتان</span></div></div></div></header>
<div class="featured-area"><figure class="single-featured-image"><img src="/u/f.jpg" alt=""><figcaption class="single-caption-text">${escapeText(article.caption)}</figcaption></figure></div>
<div id="share-buttons-top" class="share-buttons"><a href="#"><span class="social-text">فيسبوك</span></a><a href="#"><span class="social-text">‫X</span></a><a href="#"><span class="social-text">لينكدإن</span></a><a href="#"><span class="social-text">واتساب</span></a><a href="#"><span class="social-text">تيلقرام</span></a><a href="#">مشاركة عبر البريد</a><a href="#">طباعة</a></div>
<div class="entry-content entry clearfix">
${writeBody(article.body, PARAGRAPHS, { 0: '<div class="stream-item stream-item-in-post"><span class="stream-title">إعلان</span><ins class="adsbygoogle"></ins></div>', 2: inline })}
<div class="post-bottom-meta post-bottom-tags"><div class="post-bottom-meta-title">الوسوم</div><span class="tagcloud">${each(article.tags, (tag) => `<a href="/t/${tag}" rel="tag">${tag}</a> `)}</span></div>
</div>
<div id="share-bottom" class="share-buttons share-buttons-bottom"><div class="share-title"><span>شاركها</span></div><a>فيسبوك</a><a>‫X</a><a>واتساب</a></div>
</article>
<div class="post-components">
<div class="about-author container-wrapper about-author-9"><div class="author-avatar"><img alt="صورة ${escapeAttribute(author)}"></div><div class="author-info"><h3 class="author-name"><a href="/author/9">${escapeText(author)}</a></h3><div class="author-bio">صحفي في منارة الخبر منذ عام 2016، يتابع الشأن المحلي وقضايا الاقتصاد والخدمات، وعمل قبل ذلك في عدد من الصحف اليومية والإذاعات.</div></div></div>
<div id="post-newsletter" class="subscribe-widget container-wrapper"><h3>مع كل متابعة جديدة</h3><p>اشترك في نشرتنا البريدية ليصلك أهم ما نكتبه كل صباح، من دون إزعاج ومن دون إعلانات.</p><input placeholder="أدخل بريدك الإلكتروني"><input type="submit" value="إشتراك"></div>
<div class="prev-next-post-nav"><a rel="prev" href="/p/a">${escapeText(others[1]?.headline ?? '')}</a><a rel="next" href="/p/b">${escapeText(others[2]?.headline ?? '')}</a></div>
<div id="related-posts" class="container-wrapper"><div class="mag-box-title"><h3>مقالات ذات صلة</h3></div><div class="related-posts-list">${each(others.slice(3, 7), (other) => `<div class="related-item"><h3 class="post-title"><a href="/p/${other.id}">${escapeText(other.headline)}</a></h3><div class="post-meta"><span class="date meta-item">منذ 3 أيام</span></div></div>`)}</div></div>
<div id="comments" class="comments-area"><div id="comments-box" class="container-wrapper"><div class="block-head"><h3 id="comments-title">${comments.length} تعليقات</h3></div><ol class="comment-list">${each(comments, (comment, index) => `<li class="comment depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">زائر ${index + 1}</b> <span class="says">يقول:</span></div><div class="comment-metadata"><time datetime="2026-01-0${index + 1}T10:00:00+00:00">يناير ${index + 1}, 2026 الساعة 10:00 ص</time></div></footer><div class="comment-content"><p>${comment}</p></div><div class="reply"><a>رد</a></div></article></li>`)}</ol></div>
<div id="respond"><h3>اترك تعليقاً <small><a>إلغاء الرد</a></small></h3><form><p class="comment-notes">لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *</p><p><label>التعليق *</label><textarea></textarea></p></form></div></div>
</div></div>
<aside class="sidebar col-md-4"><div class="container-wrapper tabs-container"><ul class="tabs"><li>الأشهر</li><li>الأخيرة</li><li>تعليقات</li></ul><ul class="posts-list-items">${each(others.slice(4, 9), (other) => `<li class="widget-post-list"><a class="post-title" href="/p/${other.id}">${escapeText(other.headline)}</a><div class="post-meta"><span class="date meta-item">${printDate(other.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })}</span></div></li>`)}</ul></div></aside>
</div></div>
<footer id="footer"><div class="footer-widget"><h4>عن الموقع</h4><p>منارة الخبر موقع إخباري مستقل يهتم بالشأن المحلي والعربي، وينقل الخبر كما هو من مصدره دون زيادة أو نقصان.</p></div><div id="site-info">© حقوق النشر 2026، جميع الحقوق محفوظة</div></footer>
<div id="check-also-box"><div class="widget-title"><span>شاهد أيضاً</span><a>إغلاق</a></div><h5 class="post-title"><a href="/p/z">${escapeText(others[5]?.headline ?? '')}</a></h5><p>${leadOf(others[5] ?? article)}</p></div>
<a id="go-to-top">زر الذهاب إلى الأعلى</a></div></body></html>`;
  },
};
