import type { Layout } from '../layout.ts';
import { breakOff, each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/**
 * A news theme with a subtitle that is the lead, a JSON-LD body cut off in the middle, and inline "read also" blocks.
 */
export const arNewsTheme: Layout = {
  name: 'ar-news-theme',
  language: 'ar',
  takes: ['news'],
  namesAuthors: true,
  write: (article, { others }) => {
    const [lead, ...rest] = article.body;
    const author = article.authors.length === 0 ? 'صوت المدينة' : article.authors.join(' و');
    const cut = breakOff(article.body.map(({ text }) => text).join(' '), 55);
    return `<!doctype html><html dir="rtl" lang="ar"><head><meta charset="UTF-8"><title>${escapeText(article.headline)} - صوت المدينة</title>
<meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="og:site_name" content="صوت المدينة"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="${escapeAttribute(author)}">
<script type="application/ld+json">${JSON.stringify({ '@context': 'http://schema.org', '@type': 'NewsArticle', mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://sawt.example/x' }, dateCreated: article.published.slice(0, 19).replace('T', ' '), datePublished: article.published.slice(0, 19).replace('T', ' '), dateModified: article.published, url: 'https://sawt.example/x', headline: article.headline, name: article.headline, articleBody: cut, author: { '@type': 'Person', name: author, url: 'https://sawt.example/author/3' }, articleSection: [article.section], publisher: { '@type': 'Organization', name: 'صوت المدينة' } })}</script></head>
<body class="rtl wp-embed-responsive single jn_toggle_light jn_single_tpl_1"><div class="jn_viewport"><div class="jn_header normal"><div class="jn_topbar"><div class="jn_top_date">نوفمبر 26, 2026</div><div class="jn_trending_heading">رائج</div>${each(others.slice(0, 3), (other) => `<a href="/${other.id}">${escapeText(other.headline)}</a>`)}</div><ul class="jn_menu"><li>الرئيسية</li><li>سياسة</li><li>مال وأعمال</li><li>ملفات خاصة</li><li>بودكاست</li></ul></div>
<div class="post-wrapper"><div class="post-wrap"><div class="jn_main"><div class="jn_container"><div class="jn_content jn_singlepage"><div class="container">
<div class="jn_breadcrumbs"><a>Home</a> <a>${article.section}</a></div>
<div class="entry-header"><h1 class="jn_post_title">${escapeText(article.headline)}</h1><h2 class="jn_post_subtitle">${escapeText(lead?.text ?? '')}</h2>
<div class="jn_meta_container"><div class="jn_post_meta"><div class="meta_left"><div class="jn_meta_author"><span class="meta_text">بواسطة</span> <a href="/author/3">${escapeText(author)}</a></div><div class="jn_meta_date"><a>${printDate(article.published, 'ar-EG-u-nu-latn', { month: 'long', day: 'numeric' })}, ${article.published.slice(0, 4)}</a></div><div class="jn_meta_category"><span class="meta_text">في</span> <a>${article.section}</a></div></div><div class="meta_right"><div class="jn_meta_zoom">A A</div><div class="jn_meta_comment"><a>0</a></div></div></div></div></div>
<div class="row"><div class="jn_main_content col-md-8"><div class="jn_inner_content"><div class="jn_featured"><a><img alt=""></a><p class="wp-caption-text">${escapeText(article.caption)}</p></div>
<div class="jn_share_top_container"><div class="jn_share_count"><div class="counts">0</div><span class="sharetext">SHARES</span></div><div class="jn_views_count"><div class="counts">312</div><span>VIEWS</span></div><a>شارك على فيسبوك</a><a>شارك على تويتر</a></div>
<div class="entry-content no-share"><div class="content-inner">
${writeBody(rest, { text: (text) => `<p class="wp-block-paragraph">${text}</p>\n`, heading: (text) => `<h2 class="wp-block-heading">${text}</h2>\n`, item: (text) => `<li>${text}</li>`, list: (items) => `<ul class="wp-block-list">${items}</ul>` }, { 0: `<div class="jn_ad jn_ad_article"><div class="ads-text">ADVERTISEMENT</div></div>`, 1: `<div class="jn_inline_related_post"><h3 class="jn_heading">Related <strong>Posts</strong></h3>${each(others.slice(3, 5), (other) => `<article class="jn_post"><p class="jn_post_title"><a href="/${other.id}">${escapeText(other.headline)}</a></p><div class="jn_meta_date">${printDate(other.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })}</div></article>`)}</div>` })}
<div class="jn_post_tags"><span>Tags:</span> ${each(article.tags, (tag) => `<a rel="tag">${tag}</a>`)}</div></div></div>
<div class="jn_prevnext_post"><a class="post prev-post"><span class="caption">الخبر السابق</span><h3 class="post-title">${escapeText(others[5]?.headline ?? '')}</h3></a></div>
<div class="jn_authorbox"><div class="jn_author_content"><h3 class="jn_author_name"><a>${escapeText(author)}</a></h3><p class="jn_author_desc"></p></div></div>
<div class="jn_postblock related"><h3 class="jn_block_title"><span>متعلقة <strong>مقالات</strong></span></h3>${each(others.slice(1, 6), (other) => `<article class="jn_post"><h3 class="jn_post_title"><a>${escapeText(other.headline)}</a></h3><div class="jn_post_excerpt"><p>${escapeText(breakOff(other.body[0]?.text ?? '', 30))}</p><a class="jn_readmore">Read moreDetails</a></div></article>`)}</div>
</div></div><div class="jn_sidebar col-md-4"><div class="widget"><h3>الأكثر مشاهدة</h3>${each(others.slice(2, 7), (other) => `<div class="jn_post"><h3><a href="/${other.id}">${escapeText(other.headline)}</a></h3></div>`)}</div></div></div>
</div></div></div></div></div></div><div class="jn_footer"><div class="jn_footer_content">صوت المدينة صحيفة إلكترونية يومية تصدر عن دار المدى الجديد للنشر والتوزيع. الآراء المنشورة تعبر عن أصحابها.</div><div>© 2026 صوت المدينة</div></div></div></body></html>`;
  },
};
