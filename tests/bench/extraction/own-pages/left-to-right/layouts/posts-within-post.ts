import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A blog whose theme prints the next posts whole, each an article inside of the article that the page is about. */
export const postsWithinPost: Layout = {
  name: 'posts-within-post',
  write: (scene) => {
    const { article, title, day, others, words: w, sections } = scene;
    return `<!doctype html><html lang="${article.language}">${writeHead(scene, 'Folha Mansa', 'title')}<body class="single"><div class="row"><div class="large-8 medium-8 small-12 columns">
<article class="panel postbox post-${title.length} post type-post status-publish hentry"><h1>${title}</h1><small>${w.published.replace('{}', day)}</small><div class="share">${w.share}</div>
${writeBody(article.body, PARAGRAPHS)}<div class="ads"><p>${w.advert}</p></div>
${each(others.slice(0, 3), (o) => `<article class="panel postbox loop post type-post status-publish"><h2><a href="/${o.id}">${o.title}</a></h2>${writeBody(o.article.body.slice(0, 3), PARAGRAPHS)}<a class="leia" href="/${o.id}">${w.readMore}</a></article>`)}
</article><div class="nav-posts"><a>${w.previous}</a><a>${w.next}</a></div></div>
<div class="large-4 medium-4 columns"><ul class="side">${each(sections, (name) => `<li><a href="/c">${name}</a></li>`)}</ul><p>${w.about}</p></div></div><p class="foot">${w.legal}</p></body></html>`;
  },
};
