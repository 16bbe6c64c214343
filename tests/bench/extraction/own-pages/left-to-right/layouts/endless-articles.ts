import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A page that goes on with the site's next articles, each with its own head, whole text and share bar. */
export const endlessArticles: Layout = {
  name: 'endless-articles',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Round the Clock', 'json-ld')}<body><nav>${each(sections, (name) => `<a>${name}</a>`)}</nav><div class="infinite"><article class="story" data-index="0"><header><h1>${title}</h1><p class="by">${byline}</p><p class="on">${day}</p></header><div class="story-text">${writeBody(article.body, PARAGRAPHS, { 2: `<div class="slot">${w.advert}</div>` })}</div><div class="bar"><a>${w.share}</a><a>${w.commentsTitle}</a></div></article>${each(others.slice(0, 3), (o, index) => `<div class="sep"><span>${w.next}</span></div><article class="story" data-index="${index + 1}"><header><h1>${o.title}</h1><p class="on">${o.day}</p></header><div class="story-text">${writeBody(o.article.body, PARAGRAPHS)}</div><div class="bar"><a>${w.share}</a></div></article>`)}</div><footer>${w.legal}</footer></body></html>`;
  },
};
