import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A regional group's system: offers of sister titles, service numbers and weather in blocks between and after the text. */
export const sisterBoxes: Layout = {
  name: 'sister-boxes',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Ellern Post', 'json-ld')}<body><header class="page-header"><nav>${each(sections, (name) => `<a>${name}</a>`)}</nav></header><div class="site-content page-container"><main><article class="article article--standard"><header class="article__header"><h1>${title}</h1><div class="article__meta"><span>${byline}</span><span>${day}</span></div></header><div class="article__content">${writeBody(article.body, { ...PARAGRAPHS, text: (text) => `<p class="article-text">${text}</p>` }, { 1: `<div class="article__aside"><p class="article-text"><b>${w.readAlso}</b> ${others[0]?.title ?? ''}. ${others[0]?.lead ?? ''}</p></div>`, 3: `<ul class="article__links"><li><a>${others[1]?.title ?? ''}</a></li><li><a>${others[2]?.title ?? ''}</a></li></ul>` })}<p class="article-text article-text--end"><b>${w.newsletterTitle}:</b> ${w.newsletterText}</p><ul class="article__services"><li>${w.listen}</li><li>${w.print}</li><li>${w.copyLink}</li></ul></div></article><section class="teaser-block"><h2>${w.moreFrom.replace('{}', article.section)}</h2>${each(others.slice(3, 8), (o) => `<div class="teaser"><h3><a>${o.title}</a></h3><p class="teaser-text">${o.lead}</p></div>`)}</section></main></div><footer class="page-footer"><p>${w.about}</p></footer></body></html>`;
  },
};
