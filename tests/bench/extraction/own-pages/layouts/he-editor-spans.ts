import type { Layout } from '../layout.ts';
import { each, escapeAttribute, escapeText, figuresOf, writeBody } from '../write-parts.ts';

/** A Hebrew portal whose editor leaves spans within spans, with numbered talkbacks. */
export const heEditorSpans: Layout = {
  name: 'he-editor-spans',
  language: 'he',
  takes: ['news'],
  namesAuthors: true,
  write: (article, { others, comments }) => {
    const { year, month, day, hour, minute } = figuresOf(article.published);
    return `<!doctype html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)}</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="og:site_name" content="קו החוף">
<script type="application/ld+json">${JSON.stringify({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: article.headline, datePublished: article.published, author: { '@type': 'Person', name: article.authors.join(', ') }, description: article.body[0]?.text })}</script></head>
<body><div class="mainHeader"><a>קו החוף</a><span>חדשות</span><span>כלכלה</span><span>ספורט</span><span>תרבות</span><span>דעות</span></div><div class="articleLayout"><h1 class="mainTitle">${escapeText(article.headline)}</h1><span class="subTitle">${escapeText(article.body[0]?.text ?? '')}</span>
<div class="authorAndDate"><span class="authors">${each(article.authors, (author) => `<a href="/author/1">${escapeText(author)}</a>`)}</span><span class="dateView">|</span><time datetime="${article.published}" class="DateDisplay">${day}.${month}.${year.slice(2)} | ${hour}:${minute}</time></div><div class="imageBox"><img><span class="caption_text">${escapeText(article.caption)}</span><span class="credit">(צילום: דנה ברק)</span></div>
<div id="ArticleBodyComponent" class="ArticleBodyComponent"><div class="public-DraftEditor-content"><div data-contents="true">${writeBody(article.body.slice(1), { text: (text) => `<div class="text_editor_paragraph rtl" data-block="true"><div class="public-DraftStyleDefault-block"><span data-text="true">${text}</span></div></div>`, heading: (text) => `<div class="text_editor_paragraph"><span data-text="true"><b>${text}</b></span></div>` }, { 1: `<div class="relatedArticlesInline"><div>כתבות נוספות למנויים:</div><a>${escapeText(others[0]?.headline ?? '')}</a><a>${escapeText(others[1]?.headline ?? '')}</a></div>` })}</div></div></div>
<div class="firstPublished">פורסם לראשונה: ${hour}:${minute}, ${day}.${month}.${year.slice(2)}</div><div class="ArticleTags">${each(article.tags, (tag) => `<a>${tag}</a>`)}</div><div class="mistake">מצאתם טעות לשון? כתבו לנו</div>
<div class="talkbacks"><div class="tbTitle">תגובות</div>${each(comments, (comment, index) => `<div class="tb"><span>${index + 1}.</span><div class="tbText">${comment}</div><span>אלון, חיפה</span></div>`)}<div>לכל התגובות</div></div></div>
<div class="promo"><h2>אולי יעניין אותך</h2>${each(others, (other) => `<div class="slot"><div><a href="/${other.id}">${escapeText(other.headline)}</a></div><div>${escapeText(other.body[0]?.text ?? '')}</div></div>`)}</div><div class="bottom">כל הזכויות שמורות לקו החוף</div></body></html>`;
  },
};
