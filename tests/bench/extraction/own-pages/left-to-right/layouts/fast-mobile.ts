import { each, escapeText, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** An accelerated page: components of that framework, consent in a dialogue, related cards with excerpts. */
export const fastMobile: Layout = {
  name: 'fast-mobile',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!doctype html><html amp lang="${article.language}">${writeHead(scene, 'Swift Post', 'json-ld')}<body><amp-consent layout="nodisplay"><div class="consent-ui"><p>${w.cookieText}</p><button>${w.accept}</button></div></amp-consent><amp-sidebar layout="nodisplay"><ul>${each(sections, (name) => `<li><a>${name}</a></li>`)}</ul></amp-sidebar>
<main class="m-wrap"><div class="m-kicker">${article.section}</div><h1>${title}</h1><p class="m-by">${byline}</p><time>${day}</time><amp-img layout="responsive"></amp-img><p class="m-cap">${escapeText(article.caption)} <small>${w.credit}</small></p>
${writeBody(article.body, PARAGRAPHS, { 1: `<amp-ad></amp-ad><p class="m-ad">${w.advert}</p>`, 3: `<div class="m-inline"><b>${w.readAlso}</b><amp-list><a>${others[0]?.title ?? ''}</a></amp-list></div>` })}
<p class="m-tip">${w.tip}</p><p class="m-follow"><a>${w.follow}</a></p><amp-social-share></amp-social-share>
<h3>${w.related}</h3>${each(others.slice(1, 6), (o) => `<div class="m-card"><h4><a>${o.title}</a></h4><p>${o.lead}</p></div>`)}</main><footer>${w.legal}</footer></body></html>`;
  },
};
