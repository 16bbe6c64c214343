import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A company's newsroom: the release, then what the company says of itself and whom to call, in the same column. */
export const pressRelease: Layout = {
  name: 'press-release',
  takes: ['news', 'short', 'notice', 'list'],
  write: (scene) => {
    const { article, title, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Norden Group', 'og')}<body class="press"><nav class="main-navigation">${each(sections, (name) => `<a>${name}</a>`)}</nav><div class="tm-main"><main class="tm-content"><div class="newsbox"><div class="newshead"><span class="newsdate">${day}</span><h1>${title}</h1></div>
<div class="newstext">${writeBody(article.body, { ...PARAGRAPHS, text: (text) => `<div class="newspar">${text}</div>` })}</div><div class="newstext"><strong>${w.aboutCompany
      .split(/[ はを]/)
      .slice(0, 2)
      .join(
        ' ',
      )}</strong><br>${w.aboutCompany}</div><div class="newstext"><strong>${w.pressContact}:</strong><br>Norden Group<br>Kai 4, Nordhaven<br>Tel. +00 40 300 30<br>press@norden.example</div><div class="newstext small">${w.disclaimer}</div></div>
<div class="newsbox more"><h3>${w.latest}</h3>${each(others.slice(0, 4), (o) => `<div class="newsrow"><span>${o.day}</span><a>${o.title}</a><div class="newspar">${o.lead}</div></div>`)}</div></main></div><footer><p>${w.legal}</p></footer></body></html>`;
  },
};
