import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A reviews site: verdict and price boxes about the text, for and against in lists, comparisons of others below. */
export const productBoxes: Layout = {
  name: 'product-boxes',
  takes: ['review', 'list', 'news', 'short'],
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Bench Mark', 'og')}<body><div class="nav">${each(sections, (name) => `<a>${name}</a>`)}</div><article class="review"><h1>${title}</h1><p class="r-meta">${byline} | ${day}</p><div class="verdict-box"><span class="score">8.1</span><h4>${w.verdict}</h4><ul class="pros"><li>${w.pros}: 640 g</li></ul><ul class="cons"><li>${w.cons}: 89</li></ul><a class="deal">${w.sponsored}</a></div><div class="r-text">${writeBody(article.body, PARAGRAPHS, { 1: `<div class="product-callout"><div class="product-inner"><a class="product-title">${others[0]?.title ?? ''}</a><span class="price">79,00</span><p>${w.shopNote}</p></div></div>` })}</div><div class="specs"><table><tr><td>640 g</td><td>89</td></tr></table></div><div class="compare"><h3>${w.related}</h3>${each(others.slice(1, 4), (o) => `<div class="cmp"><h4>${o.title}</h4><p>${o.lead}</p><a>${w.readMore}</a></div>`)}</div><div class="why"><p>${w.about}</p></div></article><footer>${w.legal}</footer></body></html>`;
  },
};
