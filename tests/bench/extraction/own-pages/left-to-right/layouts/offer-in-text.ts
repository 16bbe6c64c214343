import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A paper behind a wall: the text in a container of the wall's name, offers between and after its paragraphs. */
export const offerInText: Layout = {
  name: 'offer-in-text',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Weekly Ledger', 'json-ld')}<body class="bo-body"><header class="bo-header">${each(sections, (name) => `<a>${name}</a>`)}<a>${w.login}</a></header><main><article class="bo-article"><h1 class="bo-title">${title}</h1><div class="bo-author">${w.by.replace('{}', byline)}</div><div class="bo-date">${day}</div><div class="paywall-content o-paywall">${writeBody(article.body.slice(0, 2), PARAGRAPHS)}<div class="offer inline-offer"><h3>${w.paywallTitle}</h3><p>${w.paywallText}</p><a>${w.subscribe}</a></div>${writeBody(article.body.slice(2), PARAGRAPHS)}</div><div class="offer"><h3>${w.paywallTitle}</h3><p>${w.paywallText}</p><p>${w.about}</p><ul><li>${w.newsletterTitle}</li><li>${w.listen}</li></ul></div></article><section class="bo-also"><h2>${w.related}</h2>${each(others.slice(0, 4), (o) => `<div class="bo-teaser"><h3><a>${o.title}</a></h3><p>${o.lead}</p><span>${o.day}</span></div>`)}</section></main><footer>${w.legal}</footer></body></html>`;
  },
};
