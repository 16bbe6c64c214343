import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A tabloid: panels with other stories' headings and first paragraphs between the article's, a quiz and tags at its end. */
export const teasersInText: Layout = {
  name: 'teasers-in-text',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Evening Bell', 'og')}<body><header>${each(sections, (name) => `<a>${name}</a>`)}</header><div class="art-col"><h1 class="art-title">${title}</h1><ul class="bul"><li><a>${others[0]?.title ?? ''}</a></li><li><a>${others[1]?.title ?? ''}</a></li></ul><div class="art-by">${w.by.replace('{}', byline)} ${w.published.replace('{}', day)}</div><div class="art-body">${writeBody(article.body, { ...PARAGRAPHS, text: (text) => `<p class="mol-para"><span class="mol-style">${text}</span></p>` }, { 0: `<div class="panel-mod"><h3>${others[2]?.title ?? ''}</h3><p>${others[2]?.lead ?? ''}</p><a>${w.readMore}</a></div>`, 2: `<div class="panel-mod poll"><h3>${w.verdict}</h3><p>${w.poll}</p></div>`, 4: `<div class="panel-mod"><h3>${others[3]?.title ?? ''}</h3><p>${others[3]?.lead ?? ''}</p></div>` })}</div><div class="tagcloud">${each([...article.tags, ...sections], (tag) => `<a>${tag}</a> `)}</div><div class="sharelinks">${w.share} ${w.commentsTitle}</div></div><div class="puff-col">${each(others, (o) => `<div class="puff"><a>${o.title}</a><p>${o.lead}</p></div>`)}</div><footer>${w.legal}</footer></body></html>`;
  },
};
