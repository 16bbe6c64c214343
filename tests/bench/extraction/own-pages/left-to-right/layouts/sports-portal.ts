import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A portal for sport: tables of leagues and fixtures about the report, tables of results in it. */
export const sportsPortal: Layout = {
  name: 'sports-portal',
  takes: ['table', 'news', 'interview', 'short'],
  write: (scene) => {
    const { article, title, byline, day, others, comments, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Touchline', 'og')}<body class="sport"><div class="scorebar">${each(['ALT 2 – 1 NOR', 'WES 0 – 0 DUN', 'BIR 3 – 3 LOH'], (score) => `<div class="score"><span>${score}</span></div>`)}</div><ul class="sub-nav">${each(sections, (name) => `<li><a>${name}</a></li>`)}</ul>
<div class="columns"><div class="col-a"><h1 class="hl">${title}</h1><div class="info">${day} · ${byline}</div><div class="articleBody">${writeBody(article.body, { ...PARAGRAPHS, row: (cells) => `<tr class="oddrow">${each(cells, (cell) => `<td align="left">${cell}</td>`)}</tr>`, table: (rows) => `<table class="tablehead"><tbody>${rows}</tbody></table>` })}</div><div class="rules"><p>${w.commentRules}</p></div><div class="cm">${each(comments.slice(0, 2), (text) => `<p class="cm-text">${text}</p>`)}</div></div>
<div class="col-b"><h3>${w.latest}</h3><table class="standings"><tr><th>#</th><th>Team</th><th>P</th></tr>${each(['Altmark', 'Nordersand', 'Westhaven', 'Dunmore', 'Birkau'], (name, index) => `<tr><td>${index + 1}</td><td>${name}</td><td>${30 - index * 3}</td></tr>`)}</table><div class="promo"><p>${w.promo}</p></div>${each(others.slice(0, 4), (o) => `<div class="mini"><a>${o.title}</a><p>${o.lead}</p></div>`)}</div></div><footer>${w.legal}</footer></body></html>`;
  },
};
