import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A paper with threads of readers nested in lists under the article, as much text as the article has. */
export const nestedThreads: Layout = {
  name: 'nested-threads',
  write: (scene) => {
    const { article, title, byline, day, others, comments, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'City Daily', 'json-ld')}<body class="full page"><ul class="navi">${each(sections, (name) => `<li><a>${name}</a></li>`)}</ul><div class="sect sect_article"><div class="sectbody"><h1><span>${title}</span></h1><div class="rightbar"><a class="author">${byline}</a><span class="date">${day}</span></div>${writeBody(article.body, { ...PARAGRAPHS, text: (text, index) => `<p class="article ${index % 2 === 0 ? 'even' : 'odd'}">${text}</p>`, heading: (text) => `<h6>${text}</h6>` })}<p class="article support">${w.paywallText}</p></div></div><div class="sect sect_commentlinks"><h3>${w.commentsTitle}</h3><p>${w.commentRules}</p><ul class="sectbody directory">${each([...comments, ...comments.slice(0, 2)], (text, index) => `<li class="member"><a class="author"><h4>Reader ${index}</h4></a><time>${day}, 13:${40 + index}</time><div class="objlink"><p>${text}</p>${each(comments.slice(0, 1), (answer) => `<p>${answer}</p>`)}</div>${index === 0 ? `<ul class="thread"><li class="member"><h4>Reader 9</h4><time>14:00</time><div class="objlink"><p>${comments[1] ?? ''}</p></div></li></ul>` : ''}</li>`)}</ul></div><div class="sect sect_seealso"><h4>${w.mostRead}</h4>${each(others.slice(0, 5), (o) => `<a><h3>${o.title}</h3><p>${o.lead}</p></a>`)}</div></body></html>`;
  },
};
