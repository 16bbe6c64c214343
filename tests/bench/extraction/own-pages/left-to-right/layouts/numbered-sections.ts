import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A list article: each entry a section of its own with picture, offer and button; the shop's boxes are as long as the text. */
export const numberedSections: Layout = {
  name: 'numbered-sections',
  takes: ['list', 'review', 'recipe', 'quotes'],
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Well Chosen', 'json-ld')}<body><header>${each(sections, (name) => `<a>${name}</a>`)}</header><main class="listicle"><h1>${title}</h1><div class="attr">${byline} ${day}</div><p class="notice">${w.shopNote}</p><div class="body">${writeBody(article.body, { ...PARAGRAPHS, heading: (text) => `</div><div class="entry-card"><h2 class="entry-h">${text}</h2><figure><img alt=""><figcaption>${w.credit}</figcaption></figure><a class="buy">${w.readMore} · 24,90</a>` })}</div><div class="method"><h3>${w.verdict}</h3><p>${byline} ${w.bio}</p><p>${w.disclaimer}</p></div><div class="grid">${each(others.slice(0, 6), (o) => `<div class="cell"><h4><a>${o.title}</a></h4><p>${o.lead}</p></div>`)}</div></main><footer>${w.legal}</footer></body></html>`;
  },
};
