import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A page whose column goes on after the article in the same paragraphs: who wrote it, where to write to, where to follow. */
export const signedColumn: Layout = {
  name: 'signed-column',
  write: (scene) => {
    const { article, title, byline, day, others, comments, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Sunday Column', 'og')}<body><div id="header">${each(sections, (name) => `<a>${name}</a>`)}</div><div id="content"><div class="entry"><h1>${title}</h1><p class="date">${day}</p>${writeBody(article.body, PARAGRAPHS)}<p>***</p><p><em>${byline} ${w.bio}</em></p><p><strong>${w.readAlso}</strong> <a>${others[0]?.title ?? ''}</a></p><p>${w.tip}</p><p><strong>${w.follow}</strong></p><p>[button link="/letters" type="big"] ${w.writeComment} [/button]</p></div><div id="commentlist">${each(comments, (text) => `<div class="c"><b>Otto</b><p>${text}</p></div>`)}</div></div><div id="side"><p>${w.newsletterText}</p><ul>${each(others, (o) => `<li><a>${o.title}</a></li>`)}</ul></div><div id="footer">${w.legal}</div></body></html>`;
  },
};
