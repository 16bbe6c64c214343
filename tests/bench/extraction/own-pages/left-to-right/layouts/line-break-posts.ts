import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A hosted blog: paragraphs parted by line breaks in one block, whole older posts beneath, comments in a list. */
export const lineBreakPosts: Layout = {
  name: 'line-break-posts',
  write: (scene) => {
    const { article, title, byline, day, others, comments, words: w } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Kitchen Window', 'og')}<body class="loading"><div class="content-outer"><div class="main section"><div class="widget Blog"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>${day}</span></h2>
<div class="post hentry"><h3 class="post-title entry-title">${title}</h3><div class="post-body entry-content">${writeBody(article.body, { ...PARAGRAPHS, text: (text) => `${text}<br /><br />\n`, heading: (text) => `<b>${text}</b><br /><br />\n`, question: (text) => `<i>${text}</i><br /><br />\n` })}<div style="clear: both;"></div></div>
<div class="post-footer"><span class="post-author vcard">${byline}</span> <span class="post-labels">${w.tags}: ${each(article.tags, (tag) => `<a rel="tag">${tag}</a>, `)}</span><div class="post-share-buttons"><a>${w.share}</a></div></div></div></div>
<div class="comments"><h4>${comments.length} ${w.commentsTitle}:</h4><dl>${each(comments, (text) => `<dt class="comment-author">Anonymous</dt><dd class="comment-body"><p>${text}</p></dd><dd class="comment-footer"><a>${day}</a></dd>`)}</dl><p class="comment-note">${w.commentRules}</p></div>
${each(others.slice(0, 2), (o) => `<div class="date-outer"><h2 class="date-header">${o.day}</h2><div class="post hentry"><h3 class="post-title entry-title"><a href="/${o.id}">${o.title}</a></h3><div class="post-body entry-content">${writeBody(o.article.body, { ...PARAGRAPHS, text: (text) => `${text}<br /><br />\n` })}</div></div></div>`)}</div></div></div>
<div class="sidebar section"><div class="widget Text"><h2>${w.moreFrom.replace('{}', 'Kitchen Window')}</h2><div class="widget-content">${w.about}</div></div><div class="widget BlogArchive"><ul><li>2025 (14)</li><li>2024 (32)</li></ul></div></div></div></body></html>`;
  },
};
