import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A publisher's page of recipes: lists of parts with boxes and counters, steps in sections, advice beside them. */
export const recipePrint: Layout = {
  name: 'recipe-print',
  takes: ['recipe', 'list', 'quotes'],
  write: (scene) => {
    const { article, title, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Good Table', 'og')}<body><header>${each(sections, (name) => `<a>${name}</a>`)}</header><main><div class="recipeHead"><h1>${title}</h1><span class="stars">4,6 (112)</span><span>${day}</span><ul class="facts"><li>45 min</li><li>4 p.</li></ul></div><div class="recipeStory primary">${writeBody(article.body, { ...PARAGRAPHS, heading: (text) => `</div><div class="recipeBlock"><h2 class="txt-medium">${text}</h2>`, item: (text) => `<li class="content-list-item"><label class="label-checkbox">${text}</label></li>` })}</div><div class="shop"><h4>${w.sponsored}</h4><p>${w.shopNote}</p></div><div class="rate"><p>${w.writeComment}</p></div><section class="moreRecipes"><h2>${w.related}</h2>${each(others.slice(0, 6), (o) => `<a class="rc"><h3>${o.title}</h3><p>${o.lead}</p></a>`)}</section></main><footer><p>${w.newsletterText}</p>${w.legal}</footer></body></html>`;
  },
};
