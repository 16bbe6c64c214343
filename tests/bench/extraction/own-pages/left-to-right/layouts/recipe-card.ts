import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A food blog: the story, a card with the recipe in it, notes on shops and prompts to rate around it. */
export const recipeCard: Layout = {
  name: 'recipe-card',
  takes: ['recipe', 'list', 'review'],
  write: (scene) => {
    const { article, title, byline, day, others, comments, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Tin and Thyme', 'json-ld')}<body class="single"><div class="site-container"><nav class="nav-primary"><ul>${each(sections, (name) => `<li><a>${name}</a></li>`)}</ul></nav><main class="content"><article class="post entry"><header class="entry-header"><h1 class="entry-title">${title}</h1><p class="entry-meta">${day} ${w.by.replace('{}', byline)}</p></header><div class="entry-content"><p class="disclosure"><em>${w.shopNote}</em></p><div class="jump"><a>${w.print}</a><a>${w.video}</a></div>
<div class="rcp-container">${writeBody(article.body, { ...PARAGRAPHS, heading: (text) => `<h3 class="rcp-header">${text}</h3>`, item: (text) => `<li class="rcp-ingredient"><span class="rcp-name">${text}</span></li>`, list: (items) => `<div class="rcp-group"><ul class="rcp-ingredients">${items}</ul></div>` })}</div><div class="rcp-call"><p>${w.follow}</p></div></div><footer class="entry-footer">${each(article.tags, (tag) => `<a>${tag}</a>`)}</footer></article><div class="author-box"><p>${byline} ${w.bio}</p></div><div class="entry-comments"><h3>${w.commentsTitle}</h3>${each(comments, (text) => `<article class="comment"><p class="comment-author">Lena</p><div class="comment-content"><p>${text}</p></div></article>`)}</div></main>
<aside class="sidebar"><section class="widget"><div class="textwidget"><p>${w.about}</p></div></section><section class="widget"><h4>${w.mostRead}</h4>${each(others.slice(0, 4), (o) => `<article class="entry"><a class="entry-title">${o.title}</a></article>`)}</section></aside></div></body></html>`;
  },
};
