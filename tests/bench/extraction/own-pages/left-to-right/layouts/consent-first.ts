import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A page that opens with the consent manager's prose, purposes and partners, as large as the article itself. */
export const consentFirst: Layout = {
  name: 'consent-first',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Harbour Wire', 'json-ld')}<body><div id="consent-sdk"><div class="ct-sdk-container ct-banner"><div class="ct-banner-text"><h2 class="ct-title">${w.accept}</h2><p class="ct-desc">${w.cookieText}</p></div></div><div class="ct-sdk-container ct-pc-dark"><div class="ct-main-content"><h3>${w.legal}</h3><div class="ct-pc-desc">${w.cookieText}<br>${w.cookieDetails}</div>${each(['A', 'B', 'C'], (name) => `<div class="ct-accordion-item"><h4>${w.sponsored} ${name}</h4><p>${w.cookieDetails} ${w.disclaimer}</p></div>`)}<button>${w.accept}</button></div></div></div>
<header class="site-header">${each(sections, (name) => `<a>${name}</a>`)}</header><main id="main-content"><article data-testid="Article"><div class="article-header__wrapper"><h1 data-testid="Heading">${title}</h1><div class="article-header__author">${w.by.replace('{}', byline)}</div><time><span>${day}</span></time></div>
<div class="article-body__content">${writeBody(article.body, { ...PARAGRAPHS, text: (text, index) => `<p data-testid="paragraph-${index}" class="text__text body__full_width">${text}</p>` }, { 1: `<div class="ad-slot">${w.advert} · ${w.readMore}</div>` })}<p class="text__text sign-off">${w.corrections}</p></div></article>
<div class="read-next"><h2>${w.related}</h2>${each(others.slice(0, 5), (o) => `<div class="story-card"><h3><a>${o.title}</a></h3><time>${o.day}</time><p>${o.lead}</p></div>`)}</div></main><footer><p>${w.about}</p></footer></body></html>`;
  },
};
