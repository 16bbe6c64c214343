import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A ministry's page in the markup of a design system: components, metadata before and after, related content as lists. */
export const ministryPage: Layout = {
  name: 'ministry-page',
  takes: ['notice', 'news', 'short', 'list', 'interview'],
  write: (scene) => {
    const { article, title, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Office of Works', 'og')}<body class="gv-template__body"><div class="gv-cookie-banner"><h2 class="gv-heading-m">${w.accept}</h2><p class="gv-body">${w.cookieText}</p></div><header class="gv-header">${each(sections, (name) => `<a class="gv-header__link">${name}</a>`)}</header><div class="gv-width"><main class="gv-main-wrapper"><div class="gv-grid-row"><div class="gv-grid-column-two-thirds"><span class="gv-caption-xl">${article.section}</span><h1 class="gv-heading-xl">${title}</h1><div class="gv-metadata"><dl><dt>From:</dt><dd><a>Office of Works</a></dd><dt>${w.published.replace('{}', '')}</dt><dd>${day}</dd></dl></div><div class="gv-govspeak">${writeBody(article.body, { ...PARAGRAPHS, text: (text) => `<p class="gv-body">${text}</p>` })}</div><div class="gv-published-dates">${w.updated.replace('{}', day)}</div><div class="gv-inset-text"><p class="gv-body">${w.pressContact}: press@works.example</p><p class="gv-body">${w.disclaimer}</p></div></div>
<div class="gv-grid-column-one-third"><h2 class="gv-heading-s">${w.related}</h2><ul class="gv-list">${each(others.slice(0, 5), (o) => `<li><a class="gv-link">${o.title}</a><p class="gv-body-s">${o.lead}</p></li>`)}</ul></div></div></main></div><footer class="gv-footer"><p>${w.legal}</p></footer></body></html>`;
  },
};
