import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A page with hardly any markup: a heading, paragraphs and links beneath each other in the body itself. */
export const bareDocument: Layout = {
  name: 'bare-document',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<html>${writeHead(scene, 'Mill Ford Gazette', 'title')}<body>${each(sections, (name) => `<a href="x.html">${name}</a> `)}<hr><h1>${title}</h1><p>${byline} ${day}</p>${writeBody(article.body, PARAGRAPHS)}<hr><p>${w.about}</p><p>${w.corrections}</p><p><a>${w.previous}: ${others[0]?.title ?? ''}</a></p><p><a>${w.next}: ${others[1]?.title ?? ''}</a></p><h3>${others[2]?.title ?? ''}</h3><p>${others[2]?.lead ?? ''}</p><p>${w.legal}</p></body></html>`;
  },
};
