import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A portal system's template: modules of the site's own prose in positions left, right and beneath the item. */
export const modulePositions: Layout = {
  name: 'module-positions',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Coast Portal', 'title')}<body class="site com_content view-article"><div class="body"><div class="container">
<div class="moduletable_menu"><ul class="nav menu">${each(sections, (name) => `<li class="item"><a href="/c">${name}</a></li>`)}</ul></div>
<div class="row-fluid"><div id="aside" class="span3"><div class="well"><h3 class="page-header">${w.verdict}</h3><div class="custom"><p>${w.poll}</p></div></div><div class="well"><div class="custom"><p>${w.about}</p></div></div></div>
<main id="content" role="main" class="span9"><div class="item-page"><div class="page-header"><h2 itemprop="headline">${title}</h2></div><dl class="article-info muted"><dt class="article-info-term">${w.published.replace('{}', '')}</dt><dd class="createdby">${byline}</dd><dd class="published"><time datetime="${article.published}">${day}</time></dd></dl><div class="icons"><ul><li class="print-icon"><a>${w.print}</a></li><li class="email-icon"><a>Email</a></li></ul></div>
<div itemprop="articleBody">${writeBody(article.body, PARAGRAPHS, { 2: `<div class="moduletable"><div class="custom"><p><a href="/x">${w.readAlso} ${others[3]?.title ?? ''}</a></p></div></div>` })}</div>
<ul class="pager pagenav"><li class="previous"><a>${w.previous}</a></li><li class="next"><a>${w.next}</a></li></ul></div>
<div class="moduletable"><h3>${w.latest}</h3><div class="newsflash-horiz">${each(others.slice(0, 3), (o) => `<div><h4 class="newsflash-title"><a href="/${o.id}">${o.title}</a></h4><p>${o.lead}</p><a class="readmore">${w.readMore}</a></div>`)}</div></div><div class="moduletable"><div class="custom"><p>${w.tip}</p><p>${w.follow}</p></div></div></main></div></div></div><footer class="footer"><p>${w.legal}</p></footer></body></html>`;
  },
};
