import { each, escapeText, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A content system that names each field of a node; views of other nodes follow with their own bodies' beginnings. */
export const fieldNodes: Layout = {
  name: 'field-nodes',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}" dir="ltr">${writeHead(scene, 'Valley Record', 'og')}<body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas"><div class="layout-container">
<header role="banner"><nav class="block block-menu navigation"><ul class="menu">${each(sections, (name) => `<li class="menu-item"><a href="/c">${name}</a></li>`)}</ul></nav></header>
<main role="main"><div class="layout-content"><div class="region region-content"><div class="block block-system-main"><article class="node node--type-article node--view-mode-full"><h1 class="page-title"><span class="field field--name-title">${title}</span></h1>
<footer class="node__meta"><span>${w.by.replace('{}', byline)}</span>, <span>${day}</span></footer><div class="node__content"><div class="field field--name-field-image"><img alt=""><div class="field field--name-field-caption">${escapeText(article.caption)}</div></div>
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary"><div class="field__item">${writeBody(article.body, PARAGRAPHS)}</div></div>
<div class="field field--name-field-note"><div class="field__label">${w.pros}</div><div class="field__item"><p>${w.disclaimer}</p></div></div><div class="field field--name-field-tags"><div class="field__label">${w.tags}</div>${each(article.tags, (tag) => `<div class="field__item"><a>${tag}</a></div>`)}</div></div></article></div>
<div class="views-element-container block block-views"><h2>${w.related}</h2><div class="view-content">${each(others.slice(0, 4), (o) => `<div class="views-row"><article class="node node--type-article node--view-mode-teaser"><h2><a href="/${o.id}">${o.title}</a></h2><div class="node__content"><div class="clearfix text-formatted field field--name-body"><p>${o.lead}</p></div><ul class="links inline"><li class="node-readmore"><a>${w.readMore}</a></li></ul></div></article></div>`)}</div></div></div></div></main>
<footer role="contentinfo"><p>${w.about}</p><p>${w.legal}</p></footer></div></div></body></html>`;
  },
};
