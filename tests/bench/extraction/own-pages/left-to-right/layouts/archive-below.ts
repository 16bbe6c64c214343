import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A research outlet's page: beneath the article the archive opens, each older text whole, with date and heading. */
export const archiveBelow: Layout = {
  name: 'archive-below',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Unearthed', 'og')}<body><div class="container"><div class="menu">${each(sections, (name) => `<a>${name}</a>`)}</div><div class="detail"><div class="detail__wrapper"><time class="detail__date">${day}</time><h1 class="detail__title">${title}</h1><div class="detail__authors">${w.by.replace('{}', byline)}</div><div class="detail__content">${writeBody(article.body, PARAGRAPHS, { 1: `<div class="detail__box"><h4>${w.newsletterTitle}</h4><p>${w.newsletterText}</p></div>` })}</div></div></div><div class="list__content">${each(others.slice(0, 4), (o) => `<article class="list__item"><div class="list__detail detail"><div class="detail__wrapper"><time class="detail__date">${o.day}</time><h3 class="detail__title">${o.title}</h3><div class="detail__content">${writeBody(o.article.body, PARAGRAPHS)}</div></div></div></article>`)}</div><div class="support"><p>${w.paywallText}</p></div></div><footer>${w.legal}</footer></body></html>`;
  },
};
