import { each, escapeText, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A builder's page: rows and columns of blocks, the text split over several of them, summaries of others in the same grid. */
export const blockGrid: Layout = {
  name: 'block-grid',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!doctype html><html lang="${article.language}">${writeHead(scene, 'Salt and Iron', 'og')}<body class="collection-type-blog view-item"><div id="siteWrapper"><header class="Header">${each(sections, (name) => `<a class="Header-nav-item">${name}</a>`)}</header>
<main class="Main"><section class="Main-content"><article class="BlogItem hentry"><h1 class="BlogItem-title">${title}</h1><div class="Blog-meta"><time class="Blog-meta-item">${day}</time><a class="Blog-meta-item--author">${byline}</a></div>
<div class="sq-layout sq-grid-12"><div class="row sq-row"><div class="col sq-col-12"><div class="sq-block html-block"><div class="sq-block-content">${writeBody(article.body.slice(0, 3), PARAGRAPHS)}</div></div><div class="sq-block image-block"><figure><img alt=""><figcaption><p>${escapeText(article.caption)}</p></figcaption></figure></div>
<div class="sq-block html-block"><div class="sq-block-content">${writeBody(article.body.slice(3), PARAGRAPHS)}</div></div><div class="sq-block horizontalrule-block"><hr></div>
<div class="sq-block html-block"><div class="sq-block-content"><p class="sqsrte-small"><em>${w.shopNote}</em></p><p class="sqsrte-small">${w.follow}</p></div></div><div class="sq-block summary-v2-block"><div class="summary-heading">${w.related}</div>${each(others.slice(0, 4), (o) => `<div class="summary-item"><div class="summary-title"><a href="/${o.id}">${o.title}</a></div><div class="summary-excerpt"><p>${o.lead}</p></div></div>`)}</div>
<div class="sq-block newsletter-block"><div class="newsletter-form"><h2>${w.newsletterTitle}</h2><p>${w.newsletterText}</p></div></div></div></div></div></article><section class="BlogItem-comments"><div class="comment-count">0 ${w.commentsTitle}</div></section></section></main>
<footer class="Footer"><div class="sq-block html-block"><div class="sq-block-content"><p>${w.about}</p><p>${w.legal}</p></div></div></footer></div></body></html>`;
  },
};
