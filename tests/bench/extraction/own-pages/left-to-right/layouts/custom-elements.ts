import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A page of custom elements with slots, consent for embeds in the text, podcasts and charts announced between paragraphs. */
export const customElements: Layout = {
  name: 'custom-elements',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Orbit', 'json-ld')}<body><ob-header>${each(sections, (name) => `<ob-link><a>${name}</a></ob-link>`)}</ob-header><ob-page><ob-article><ob-heading><h1>${title}</h1></ob-heading><ob-meta><span>${byline}</span><time>${day}</time></ob-meta><ob-text>${writeBody(article.body, PARAGRAPHS)}</ob-text><ob-embed><div class="consent-wall"><p>${w.cookieText}</p><button>${w.accept}</button></div></ob-embed><ob-audio><p>${w.listen}</p><p>${others[0]?.lead ?? ''}</p></ob-audio><ob-author><p>${byline} ${w.bio}</p></ob-author><ob-note><p>${w.corrections}</p></ob-note></ob-article><ob-teasers>${each(others.slice(1, 6), (o) => `<ob-teaser><h3><a>${o.title}</a></h3><p>${o.lead}</p></ob-teaser>`)}</ob-teasers></ob-page><ob-footer><p>${w.about}</p><p>${w.legal}</p></ob-footer></body></html>`;
  },
};
