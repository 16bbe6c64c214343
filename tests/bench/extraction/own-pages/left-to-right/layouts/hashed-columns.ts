import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A builder for sites: deep wrappers with hashed names, rich text in one of them, related posts and forms in others alike. */
export const hashedColumns: Layout = {
  name: 'hashed-columns',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Tide Table', 'og')}<body><div id="SITE_CONTAINER"><div id="masterPage" class="mesh-layout"><header><div class="UT6vO"><nav class="nav-x">${each(sections, (name) => `<a class="L7Zuq"><p class="xkD2">${name}</p></a>`)}</nav></div></header>
<main class="PAGES"><div class="T7n0L6"><div data-hook="post"><article class="post-page YpFiD"><div class="ZB4eF"><span class="tQ0Q1A user-name">${byline}</span><span class="time-ago">${day}</span><span class="time-to-read">${w.minutes}</span></div><h1 class="H3vOV" data-hook="post-title"><span>${title}</span></h1>
<section class="post-description"><div class="rich-content-viewer"><div class="VZrSZ fTEXd">${writeBody(article.body, {
      ...PARAGRAPHS,
      text: (text) =>
        `<p class="PygT- -ZwMi"><span class="OfZ3r"><span>${text}</span></span></p><div class="spacer" type="empty"></div>`,
      heading: (text) => `<h3 class="K4tXa"><span class="OfZ3r">${text}</span></h3>`,
    })}</div></div></section><div class="post-footer"><div class="tags">${each(article.tags, (tag) => `<a>#${tag}</a>`)}</div></div></article></div>
<div class="Wu1eq"><div class="y3Xmc"><p class="K2L1">${w.related}</p>${each(others.slice(0, 3), (o) => `<div class="gallery-item"><a href="/${o.id}"><div class="J0aGk"><span class="b2m">${o.title}</span></div></a><div class="PygT-"><span class="OfZ3r">${o.lead}</span></div></div>`)}</div></div>
<div class="comp-k1"><h2 class="font_2">${w.newsletterTitle}</h2><p class="font_8"><span>${w.newsletterText}</span></p><p class="font_8"><span>${w.disclaimer}</span></p></div></div></main>
<footer><p class="font_9">${w.about}</p><p class="font_9">${w.legal}</p></footer></div></div></body></html>`;
  },
};
