import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A distributor of releases: the sender's own lines about itself below the text, other senders' releases with their first lines. */
export const wireReleases: Layout = {
  name: 'wire-releases',
  takes: ['news', 'short', 'notice', 'table', 'list'],
  write: (scene) => {
    const { article, title, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Release Line', 'json-ld')}<body><header class="hd">${each(sections, (name) => `<a>${name}</a>`)}</header><div class="row"><section class="release col-8"><p class="kicker">${w.sponsored}</p><h1 class="release-title">${title}</h1><p class="mb-no">Norden Group</p><p class="date">${day}</p><div class="release-body container"><div class="row"><div class="col-lg-10">${writeBody(article.body, { ...PARAGRAPHS, item: (text) => `<li type="disc">${text}</li>`, list: (items) => `<ul type="disc">${items}</ul>` })}</div></div><div class="row boiler"><div class="col-lg-10"><p><b>Norden Group</b></p><p>${w.aboutCompany}</p><p>${w.pressContact}: Ida Brandt, +00 40 300 31</p><p>SOURCE Norden Group</p></div></div></div></section>
<section class="col-4 also"><h3>${w.moreFrom.replace('{}', 'Norden Group')}</h3>${each(others.slice(0, 4), (o) => `<div class="card"><h4><a>${o.title}</a></h4><p>${o.lead}</p></div>`)}</section></div><section class="follow"><p>${w.follow}</p><p>${w.newsletterText}</p></section><footer><p>${w.legal}</p></footer></body></html>`;
  },
};
