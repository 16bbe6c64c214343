import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A news site whose replies are paragraphs in blocks with no name that says so, quoted parts among them. */
export const flatReplies: Layout = {
  name: 'flat-replies',
  write: (scene) => {
    const { article, title, byline, day, others, comments, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Open Water', 'title')}<body><div class="bar">${each(sections, (name) => `<a>${name}</a>`)}</div><div class="m"><div class="x"><h1>${title}</h1><div class="y">${byline} ${day}</div>${writeBody(article.body, { ...PARAGRAPHS, text: (text) => `<div class="z">${text}</div>` })}</div><div class="x"><div class="y">${comments.length} ${w.commentsTitle}</div>${each(comments, (text, index) => `<div class="u"><div class="y">Jo${index} · ${day}</div><blockquote><div class="z">${comments[(index + 1) % comments.length] ?? ''}</div></blockquote><div class="z">${text}</div><div class="v">${w.reply}</div></div>`)}</div><div class="x">${each(others.slice(0, 4), (o) => `<div class="w"><a>${o.title}</a><div class="z">${o.lead}</div></div>`)}</div></div><div class="f">${w.legal}</div></body></html>`;
  },
};
