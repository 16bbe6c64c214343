import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A paper's interview: questions as terms and answers as their definitions, advertisements among them. */
export const definitionInterview: Layout = {
  name: 'definition-interview',
  takes: ['interview', 'podcast', 'list', 'opinion'],
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Morning Sheet', 'json-ld')}<body><div class="ms-top">${each(sections, (name) => `<a>${name}</a>`)}</div><article class="ms-article"><h1 class="ms-h1">${title}</h1><p class="ms-author">${byline} · ${day}</p><div class="ms-body">${writeBody(article.body, { ...PARAGRAPHS, question: (text) => `<h3 class="ms-q">${text}</h3>`, text: (text) => `<div class="ms-p">${text}</div>` }, { 1: `<div class="ms-ad"><span>${w.advert}</span><p>${w.paywallText}</p></div>`, 3: `<div class="ms-link"><a>${w.readAlso} ${others[0]?.title ?? ''}</a></div>` })}</div><div class="ms-p ms-note">${w.corrections}</div></article><div class="ms-list">${each(others.slice(1, 6), (o) => `<div class="ms-item"><h3><a>${o.title}</a></h3><div class="ms-p">${o.lead}</div></div>`)}</div><div class="ms-foot">${w.about}</div></body></html>`;
  },
};
