import { each, escapeText, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A page with a centre of preferences and legal dialogues behind its end, their text in plain blocks. */
export const consentLast: Layout = {
  name: 'consent-last',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Northern Desk', 'og')}<body class="opup"><div class="page"><div class="topnav">${each(sections, (name) => `<a>${name}</a>`)}</div><div class="col-main"><div class="story"><h1>${title}</h1><p class="meta">${w.by.replace('{}', byline)} | ${day}</p><div class="photo"><img alt=""><span class="cap">${escapeText(article.caption)}</span></div>
${writeBody(article.body, PARAGRAPHS)}<p class="meta">${w.legal}</p></div><ul class="also">${each(others.slice(0, 5), (o) => `<li><a>${o.title}</a></li>`)}</ul></div></div>
<div><div class="pc-hide pcCenter pc-container"><div class="pc-main">${w.cookieText}</div><div class="pc-main">${w.cookieDetails}</div><div class="pc-main">${w.disclaimer}</div></div></div>
<div class="modal" role="dialog"><div class="modal-body"><h5>${w.paywallTitle}</h5><p>${w.paywallText}</p><p>${w.newsletterText}</p></div></div><div class="modal"><div class="modal-body"><h5>${w.pressContact}</h5><p>${w.tip}</p></div></div></body></html>`;
  },
};
