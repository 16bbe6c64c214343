import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A membership blog's theme: cards in the text for other posts, products and sign-up, the author's line at its end. */
export const cardPublisher: Layout = {
  name: 'card-publisher',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'The Inlet', 'json-ld')}<body class="post-template"><div class="viewport"><header class="gh-head"><a class="gh-logo">The Inlet</a><ul class="nav">${each(sections, (name) => `<li><a href="/t">${name}</a></li>`)}</ul><a class="gh-login">${w.login}</a></header>
<main class="gh-main"><article class="gh-article post"><header class="gh-article-header"><a class="gh-article-tag">${article.section}</a><h1 class="gh-article-title">${title}</h1><div class="gh-article-meta"><h4 class="gh-article-author-name"><a>${byline}</a></h4><time>${day}</time><span>${w.minutes}</span></div></header>
<section class="gh-content gh-canvas">${writeBody(article.body, PARAGRAPHS, {
      0: `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container"><div class="kg-bookmark-content"><div class="kg-bookmark-title">${others[0]?.title ?? ''}</div><div class="kg-bookmark-description">${others[0]?.lead ?? ''}</div><div class="kg-bookmark-metadata"><span>The Inlet</span></div></div></a></figure>`,
      3: `<div class="kg-card kg-signup-card"><h2>${w.newsletterTitle}</h2><p>${w.newsletterText}</p><button>${w.subscribe}</button><p class="kg-signup-disclaimer">${w.legal}</p></div>`,
    })}<div class="kg-card kg-callout-card"><div class="kg-callout-text">${w.tip}</div></div></section>
<footer class="gh-article-author"><p><strong>${byline}</strong> ${w.bio}</p></footer></article>
<section class="gh-related"><h3>${w.related}</h3><div class="gh-feed">${each(others.slice(1, 4), (o) => `<article class="gh-card post"><a href="/${o.id}"><h3 class="gh-card-title">${o.title}</h3><p class="gh-card-excerpt">${o.lead}</p></a></article>`)}</div></section></main>
<footer class="gh-foot"><p>${w.about}</p>${w.legal}</footer></div></body></html>`;
  },
};
