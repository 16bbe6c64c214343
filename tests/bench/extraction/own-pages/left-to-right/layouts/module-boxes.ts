import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A broadcaster's system: modules of numbered make, paragraphs of class text, boxes of facts and of the station beside. */
export const moduleBoxes: Layout = {
  name: 'module-boxes',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Channel Nine', 'og')}<body id="story"><div class="navi">${each(sections, (name) => `<a>${name}</a>`)}</div><div class="con"><div class="mod modA modHead"><div class="modCon"><p class="dachzeile">${article.section}</p><h1><span class="headline">${title}</span></h1><p class="autor">${w.by.replace('{}', byline)}</p><p class="stand">${w.updated.replace('{}', day)}</p></div></div>${writeBody(article.body, { ...PARAGRAPHS, text: (text) => `<div class="mod modA modParagraph"><div class="modCon"><p class="text small">${text}</p></div></div>`, heading: (text) => `<div class="mod modA modParagraph"><div class="modCon"><h2 class="subtitle small">${text}</h2></div></div>` }, { 1: `<div class="mod modB"><div class="boxCon"><div class="box"><h3>${w.video}</h3><p class="teasertext">${others[0]?.lead ?? ''}</p></div></div></div>`, 4: `<div class="mod modB"><div class="boxCon"><div class="box"><p class="text small">${w.cookieText}</p><button>${w.accept}</button></div></div></div>` })}<div class="mod modC"><div class="modCon"><p class="sendung">${w.tip}</p><p class="text small">${w.disclaimer}</p></div></div><div class="mod modT"><h3>${w.related}</h3>${each(others.slice(1, 6), (o) => `<div class="teaser"><h4>${o.title}</h4><p class="teasertext">${o.lead} <a>${w.readMore}</a></p></div>`)}</div></div><footer>${w.legal}</footer></body></html>`;
  },
};
