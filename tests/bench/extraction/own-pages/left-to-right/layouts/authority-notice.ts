import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A public authority's page: facts in a list of terms, the text, then service boxes and who to ask. */
export const authorityNotice: Layout = {
  name: 'authority-notice',
  takes: ['notice', 'news', 'short', 'list'],
  write: (scene) => {
    const { article, title, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'County of Ellern', 'title')}<body class="doctype-news"><div class="skip"><a>${w.menu}</a></div><header><ul class="service-nav">${each(sections, (name) => `<li><a>${name}</a></li>`)}</ul><div class="breadcrumb"><a>${w.home}</a> › <a>${article.section}</a></div></header>
<div class="row content"><div class="column medium-8"><main><h1 class="isFirstInSlot">${title}</h1><dl class="docData"><dt>${w.published.replace('{}', '')}</dt><dd>${day}</dd><dt>No.</dt><dd>17/2025</dd></dl>${writeBody(article.body, { ...PARAGRAPHS, list: (items) => `<ol class="ol-lower-alpha">${items}</ol>` })}<div class="feedback"><h2>${w.verdict}</h2><p>${w.corrections}</p><a>Yes</a><a>No</a></div></main></div>
<aside class="column medium-4"><div class="box"><h3>${w.pressContact}</h3><p>County Office, Market Square 1</p><p>${w.tip}</p></div><div class="box"><h3>${w.related}</h3>${each(others.slice(0, 4), (o) => `<p><a>${o.title}</a></p>`)}</div></aside></div><footer><p>${w.disclaimer}</p><p>${w.legal}</p></footer></body></html>`;
  },
};
