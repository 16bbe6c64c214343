import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A blog system's old theme: the site's own prose in boxes of the sidebar, rules for comments at the end of the text. */
export const blogTextWidgets: Layout = {
  name: 'blog-text-widgets',
  write: (scene) => {
    const { article, title, day, others, comments, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Pit Lane Daily', 'og')}<body class="single single-post">
<div id="topo"><center><ul>${each(sections, (name) => `<li><a href="/c">${name}</a><ul class="submenu-top"><li><a href="/s">${w.latest}</a></li><li><a href="/s">${w.mostRead}</a></li></ul></li>`)}</ul></center></div>
<div class="border-box container"><div class="main-col"><div class="news-inner notsingle"><h1>${title}</h1><span class="date-time">${day}</span>
<div class="storyBody">${writeBody(article.body, PARAGRAPHS)}
<p><strong>${w.commentRules}</strong></p><p><a href="/app">${w.follow}</a></p></div>
<div class="crp"><h3>${w.related}</h3><ul>${each(others.slice(0, 5), (o) => `<li><a href="/${o.id}">${o.title}</a></li>`)}</ul></div>
<div id="comments">${each(comments, (text, index) => `<div class="coment" id="c${index}"><b>Guest ${index}</b><p>${text}</p></div>`)}</div></div></div>
<aside class="sidebar"><div class="box-sidebar"><h3>${w.sponsored}</h3><div class="textwidget"><img src="/b.jpg"><p>${w.promo}</p></div></div>
<div class="box-sidebar"><b><div class="textwidget"><p>${w.tip}</p><p>${others[1]?.lead ?? ''}</p></div></b></div><div class="box-sidebar"><div class="textwidget"><p>${w.poll}</p></div></div></aside></div>
<footer><p>${w.legal}</p></footer></body></html>`;
  },
};
