import type { Layout } from '../layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Kurdish site on a blog system, its month names written out. */
export const ckbSite: Layout = {
  name: 'ckb-site',
  language: 'ckb',
  takes: ['news'],
  namesAuthors: true,
  write: (
    article,
    { others, comments },
  ) => `<!doctype html><html dir="rtl" lang="ckb"><head><meta charset="UTF-8"><title>${escapeText(article.headline)} | ژیار</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="article:published_time" content="${article.published}"></head>
<body><header><nav><a>هەواڵ</a><a>ڕاپۆرت</a><a>ستوون</a><a>دیدار</a><a>کولتوور</a></nav></header><div class="post-area"><article><h1 class="entry-title">${escapeText(article.headline)}</h1><div class="entry-meta">${each(article.authors, (author) => `<span class="vcard">نووسینی: ${escapeText(author)}</span>`)} <span class="posted-on">${printDate(article.published, 'ckb', { dateStyle: 'long' })}</span></div>
<figure><img><figcaption>${escapeText(article.caption)}</figcaption></figure><div class="entry-content">${writeBody(article.body, undefined, { 1: `<div class="also"><p>هەروەها بخوێنەوە: <a>${escapeText(others[0]?.headline ?? '')}</a></p></div>` })}</div><div class="entry-tags">${each(article.tags, (tag) => `<a>${tag}</a>`)}</div></article>
<section class="related"><h3>بابەتی پەیوەندیدار</h3>${each(others, (other) => `<div><h4><a href="/${other.id}">${escapeText(other.headline)}</a></h4><p>${escapeText(other.body[0]?.text ?? '')}</p></div>`)}</section><section class="replies"><h3>بۆچوونەکان</h3>${each(comments, (comment) => `<p>${comment}</p>`)}</section></div><footer>ژیار ٢٠٢٦</footer></body></html>`,
};
