import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** An analysis site: definitions in dialogues at the end of the page, notes and a call for gifts in the text. */
export const glossaryDialogues: Layout = {
  name: 'glossary-dialogues',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Ledger and Tide', 'json-ld')}<body class="post-template-default single"><div class="site"><header class="main-nav"><ul>${each(sections, (name) => `<li><a>${name}</a></li>`)}</ul></header><section class="content-area"><article class="post type-post"><header><span class="cat">${article.section}</span><h1>${title}</h1><div class="byline">${byline} — ${day}</div></header>
<div class="entry">${writeBody(article.body, PARAGRAPHS, { 2: `<div class="donate-box"><p>${w.paywallText}</p><a class="btn">${w.subscribe}</a></div>` })}<h4>${w.by.replace('{}', '')}</h4><p>${byline} ${w.bio}</p></div></article><div class="share-row"><a>${w.share}</a><a>${w.print}</a></div><div class="post-nav"><a>${others[0]?.title ?? ''}</a><a>${others[1]?.title ?? ''}</a></div></section>
<footer><p>${w.about}</p></footer></div>${each(['key-rate', 'programmes'], (name) => `<div id="pop-${name}" class="pop pop-overlay theme-20"><div class="pop-container responsive"><div class="pop-title">${w.readMore}</div><div class="pop-content popmake-body"><p>${w.glossary}</p><p>${others[2]?.lead ?? ''}</p><p>${w.disclaimer}</p></div><button class="pop-close">×</button></div></div>`)}</body></html>`;
  },
};
