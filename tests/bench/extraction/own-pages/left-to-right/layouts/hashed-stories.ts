import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A platform for writers: hashed classes, no main element, others' stories with long excerpts after the claps. */
export const hashedStories: Layout = {
  name: 'hashed-stories',
  write: (scene) => {
    const { article, title, byline, day, others, comments, words: w } = scene;
    return `<!doctype html><html lang="${article.language}">${writeHead(scene, 'Longhand', 'json-ld')}<body><div id="root"><div class="a b c"><div class="d e"><a class="f">Longhand</a><a class="g">${w.login}</a><button class="h">${w.subscribe}</button></div>
<article><div class="l"><section><div><div class="fi fj fk"><div class="ch bg"><div><h1 id="t1" class="pw-post-title gp gq">${title}</h1></div><div class="hx"><p class="be b">${byline}</p><span class="be b">${w.minutes}</span><span>${day}</span></div><div class="ij"><button>${w.listen}</button><button>${w.share}</button></div>
${writeBody(article.body, { ...PARAGRAPHS, text: (text, index) => `<p id="${index}a" class="pw-post-body-paragraph mu mv">${text}</p>`, quote: (text) => `<blockquote class="nq"><p class="mu ns">${text}</p></blockquote>` })}</div></div></div></section></div></article>
<div class="ab ac"><div class="nt"><div class="ab">${each(article.tags, (tag) => `<a class="nu"><div>${tag}</div></a>`)}</div><span>241</span></div><div class="ch"><h2 class="be">${byline || 'Longhand'}</h2><p class="be b bf">${w.about}</p></div></div>
<div class="qa"><h2 class="be">${w.commentsTitle} (${comments.length})</h2>${each(comments, (text) => `<div class="qb"><p class="be">Mara</p><pre class="qc"><div>${text}</div></pre><p class="qd">${w.reply}</p></div>`)}</div>
<div class="ra"><h2 class="be rb">${w.moreFrom.replace('{}', 'Longhand')}</h2>${each(others.slice(0, 5), (o) => `<div class="rc"><a href="/${o.id}"><h2 class="be rd">${o.title}</h2><div class="re"><h3 class="be b rf">${o.lead}</h3></div></a><span class="rg">${o.day}</span></div>`)}</div><div class="zz"><a>Help</a><a>Status</a><a>${w.legal}</a></div></div></div></body></html>`;
  },
};
