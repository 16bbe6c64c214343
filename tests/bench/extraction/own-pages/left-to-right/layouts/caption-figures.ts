import { each, escapeText, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A paper's page with figures between paragraphs, captions with credit in plain elements, a slider of others at its end. */
export const captionFigures: Layout = {
  name: 'caption-figures',
  takes: ['gallery', 'news', 'opinion', 'short'],
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Plain Dealer', 'og')}<body><div class="hdr">${each(sections, (name) => `<a>${name}</a>`)}</div><div class="cont"><div class="ttl"><h1>${title}</h1></div><div class="au">${byline}, ${day}</div><div class="tx">${writeBody(article.body, PARAGRAPHS, { 0: `<div class="image-wrap"><img alt=""><div class="image-desc">${escapeText(article.caption)} <span>${w.credit}</span></div></div>`, 2: `<div class="video-wrap"><a>${w.video}</a><div class="image-desc">${others[0]?.lead ?? ''}</div></div>` })}</div><ul class="slides flex">${each(others.slice(0, 5), (o) => `<li class="hideBeforeLoad"><div class="teaserContentWrap"><h2>${o.title}</h2><p>${o.lead}</p></div></li>`)}</ul><p class="closing">${w.tip}</p></div><div class="ftr">${w.about} ${w.legal}</div></body></html>`;
  },
};
