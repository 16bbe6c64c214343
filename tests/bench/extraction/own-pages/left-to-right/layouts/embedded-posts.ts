import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A page with posts of networks quoted in the text; those and the prompts between them are no text of the article. */
export const embeddedPosts: Layout = {
  name: 'embedded-posts',
  write: (scene) => {
    const { article, title, byline, day, others, comments, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Signal Hill', 'json-ld')}<body class="post-template-default"><header class="site-header">${each(sections, (name) => `<a>${name}</a>`)}</header><main class="site-main"><article class="post type-post"><h1 class="entry-title">${title}</h1><div class="entry-meta">${byline} ${day}</div><div class="entry-content">${writeBody(article.body, PARAGRAPHS, { 1: `<div class="wp-embed-x"><blockquote class="x-post"><p>${comments[0] ?? ''}</p>— Mara (@mara_k) <a>${day}</a></blockquote></div>`, 3: `<p class="ad-label">${w.advert}</p><div class="insta"><a>${w.video}</a></div>` })}<div class="sharedaddy"><h3>${w.share}</h3><ul><li><a>${w.copyLink}</a></li><li><a>${w.print}</a></li></ul></div><div class="jp-relatedposts"><h3>${w.related}</h3>${each(others.slice(0, 3), (o) => `<div class="jp-post"><h4><a>${o.title}</a></h4><p class="excerpt">${o.lead}</p></div>`)}</div></div></article><nav class="post-navigation"><a>${w.previous}</a><a>${w.next}</a></nav></main><aside><section class="widget_text"><div class="textwidget">${w.about}</div></section></aside><footer>${w.legal}</footer></body></html>`;
  },
};
