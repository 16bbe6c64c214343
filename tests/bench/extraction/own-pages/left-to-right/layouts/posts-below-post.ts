import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A blog that lists older posts whole beneath the one that the page is about, all of the same make. */
export const postsBelowPost: Layout = {
  name: 'posts-below-post',
  write: (scene) => {
    const { article, title, byline, day, others, comments, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Small Weather', 'og')}<body><div id="wrap"><h2 class="blogname"><a href="/">Small Weather</a></h2><ul class="pages">${each(sections, (name) => `<li><a href="/p">${name}</a></li>`)}</ul>
<div id="col1"><div class="entry-wrap"><div class="entry-head"><h3>${title}</h3><span>${day}${byline && `, ${byline}`}</span></div><div class="entry-text">${writeBody(article.body, PARAGRAPHS)}</div><div class="entry-foot">${w.tags}: ${each(article.tags, (tag) => `<a href="/t">${tag}</a> `)}</div></div>
<div class="responses"><h4>${comments.length} ${w.commentsTitle}</h4>${each(comments.slice(0, 2), (text) => `<div class="response"><cite>Anna</cite> <p>${text}</p></div>`)}</div>
${each(others.slice(0, 3), (o) => `<div class="entry-wrap"><div class="entry-head"><h3><a href="/${o.id}">${o.title}</a></h3><span>${o.day}</span></div><div class="entry-text">${writeBody(o.article.body, PARAGRAPHS)}</div><div class="entry-foot"><a>${w.commentsTitle}</a></div></div>`)}</div>
<div id="col2"><h4>${w.latest}</h4><ul>${each(others, (o) => `<li><a href="/${o.id}">${o.title}</a></li>`)}</ul><p>${w.newsletterText}</p></div></div></body></html>`;
  },
};
