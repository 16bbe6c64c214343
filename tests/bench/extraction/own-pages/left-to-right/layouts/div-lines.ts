import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A page of plain blocks with break elements: no paragraph element anywhere, notices as long as paragraphs. */
export const divLines: Layout = {
  name: 'div-lines',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Ferry Times', 'og')}<body><div class="h">${each(sections, (name) => `<span><a>${name}</a></span>`)}</div><div class="left"><div class="hh">${title}</div><div class="dd">${byline} | ${day}</div><div class="txt">${writeBody(article.body, { ...PARAGRAPHS, text: (text) => `<div>${text}</div><div><br></div>`, heading: (text) => `<div><b>${text}</b></div>`, quote: (text) => `<div><i>${text}</i></div>`, question: (text) => `<div><b>${text}</b></div>` })}<div><i>${w.legal}</i></div></div><div class="txt2"><div>${w.newsletterText}</div><div>${w.follow}</div></div>${each(others.slice(0, 3), (o) => `<div class="it"><div><b><a>${o.title}</a></b></div><div>${o.lead}</div></div>`)}</div><div class="right">${each(others, (o) => `<div><a>${o.title}</a></div>`)}<div>${w.promo}</div></div></body></html>`;
  },
};
