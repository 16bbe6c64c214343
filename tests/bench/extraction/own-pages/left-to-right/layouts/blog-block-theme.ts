import { each, escapeText, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A blog system's block theme: groups and columns, a loop of latest posts with their excerpts in the same flow as the text. */
export const blogBlockTheme: Layout = {
  name: 'blog-block-theme',
  write: (scene) => {
    const { article, title, byline, day, others, comments, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Quay Notes', 'json-ld')}<body class="wp-single single-post wp-embed-responsive"><div class="site-blocks">
<header class="block-template-part"><div class="block-group is-layout-flex"><p class="block-site-title"><a href="/">Quay Notes</a></p><nav class="block-navigation"><ul>${each(sections, (name) => `<li class="block-navigation-item"><a href="/c">${name}</a></li>`)}</ul></nav></div></header>
<main class="block-group is-layout-flow"><h1 class="block-post-title">${title}</h1><div class="block-post-date"><time datetime="${article.published}">${day}</time></div><div class="block-post-author">${byline}</div><figure class="block-post-featured-image"><img alt=""><figcaption>${escapeText(article.caption)}</figcaption></figure>
<div class="entry-content block-post-content is-layout-constrained">${writeBody(article.body, PARAGRAPHS, { 1: `<div class="block-group has-background"><h4 class="block-heading">${w.newsletterTitle}</h4><p>${w.newsletterText}</p><div class="block-button"><a>${w.subscribe}</a></div></div>` })}
<hr class="block-separator"><p class="has-small-font-size">${w.corrections}</p></div>
<div class="block-group"><h2 class="block-heading">${w.latest}</h2><ul class="block-post-template is-layout-grid">${each(others.slice(0, 4), (o) => `<li class="block-post"><h3 class="block-post-title"><a href="/${o.id}">${o.title}</a></h3><div class="block-post-excerpt"><p class="block-post-excerpt__excerpt">${o.lead} <a class="more">${w.readMore}</a></p></div><div class="block-post-date">${o.day}</div></li>`)}</ul></div>
<div class="block-comments"><h2>${w.commentsTitle}</h2><ol>${each(comments, (text) => `<li><div class="block-columns"><div class="block-column"><div class="block-comment-author-name">Reader</div><div class="block-comment-content"><p>${text}</p></div><div class="block-comment-reply-link"><a>${w.reply}</a></div></div></div></li>`)}</ol></div></main>
<footer><div class="block-group"><p>${w.about}</p><p>${w.legal}</p></div></footer></div></body></html>`;
  },
};
