import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A site of motor sport: results in tables of the text, the next dates in a box, polls and promises beneath. */
export const raceReport: Layout = {
  name: 'race-report',
  takes: ['table', 'news', 'quotes', 'list'],
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Grid and Gravel', 'json-ld')}<body><div class="wrap"><div class="nav">${each(sections, (name) => `<a>${name}</a>`)}</div><div class="article-column"><header><h1>${title}</h1><div class="by"><span>${byline}</span> <time>${day}</time></div></header><section class="text">${writeBody(article.body, { ...PARAGRAPHS, row: (cells) => `<div class="rrow">${each(cells, (cell) => `<span class="rcell">${cell}</span> `)}</div>`, table: (rows) => `<div class="rtable">${rows}</div>` })}<div class="next-race"><h4>${w.next}</h4><p>12.05. Westhaven · 26.05. Dunmore</p></div><p class="poll">${w.poll}</p><p class="promo-line"><strong>${w.promo}</strong></p></section><section class="more"><h3>${w.moreFrom.replace('{}', article.section)}</h3>${each(others.slice(0, 5), (o) => `<a class="tile"><strong>${o.title}</strong><span>${o.lead}</span></a>`)}</section></div></div><footer><p>${w.about}</p></footer></body></html>`;
  },
};
