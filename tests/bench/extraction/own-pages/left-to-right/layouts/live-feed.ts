import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A live blog: entries with clock, author and share bar; a summary above, articles in full beside it. */
export const liveFeed: Layout = {
  name: 'live-feed',
  takes: ['live'],
  write: (scene) => {
    const { article, title, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'The Inlet Live', 'json-ld')}<body><nav>${each(sections, (name) => `<a>${name}</a>`)}</nav><main class="live"><h1>${title}</h1><p class="live-meta">${w.updated.replace('{}', day)}</p><div class="live-stream">${writeBody(article.body, { ...PARAGRAPHS, text: (text, index) => (index === 0 ? `<div class="live-intro"><p>${text}</p></div>` : `<p>${text}</p><div class="live-share"><a>${w.share}</a><a>${w.copyLink}</a></div></section>`), heading: (text) => `<section class="live-entry"><time>19:${text.length}</time><h2>${text}</h2>` })}</div><button>${w.latest}</button></main><aside>${each(others.slice(0, 4), (o) => `<div class="live-aside"><h3><a>${o.title}</a></h3><p>${o.lead}</p></div>`)}<p>${w.newsletterText}</p></aside><footer>${w.legal}</footer></body></html>`;
  },
};
