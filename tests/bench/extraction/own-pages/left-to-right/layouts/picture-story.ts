import { each, escapeText, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A gallery: text between pictures with captions of a sentence each; captions are no text of the article. */
export const pictureStory: Layout = {
  name: 'picture-story',
  takes: ['gallery', 'news', 'short', 'quotes'],
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Grain', 'json-ld')}<body><nav>${each(sections, (name) => `<a>${name}</a>`)}</nav><main><h1>${title}</h1><p class="pg">${w.credit}: ${byline} – ${day}</p><div class="slides">${writeBody(article.body, { ...PARAGRAPHS, text: (text, index) => `<div class="txt"><p>${text}</p></div><div class="slide"><img alt=""><div class="slide-text"><span class="n">${index + 1}/9</span><p class="legend">${escapeText(article.caption)}. ${others[index % 4]?.title ?? ''}.</p><span class="credit">${w.credit}</span></div></div>` })}</div><div class="more-galleries"><h3>${w.related}</h3>${each(others.slice(0, 4), (o) => `<a><span>${o.title}</span><p>${o.lead}</p></a>`)}</div></main><footer><p>${w.legal}</p></footer></body></html>`;
  },
};
