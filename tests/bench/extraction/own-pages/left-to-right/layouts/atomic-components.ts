import { each, escapeText, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A page made of components with class names of utilities alone; teasers of paragraphs between the article's own. */
export const atomicComponents: Layout = {
  name: 'atomic-components',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Meridian', 'og')}<body><div id="__next"><div class="css-1q2w3e flex justify-between">${each(sections, (name) => `<a class="css-9zx8c px-2">${name}</a>`)}</div>
<div class="css-ab12 max-w-screen"><div class="css-7h8j"><div class="css-0o9i text-sm">${article.section}</div><h1 class="css-5t6y text-4xl">${title}</h1><div class="css-3e4r flex">${w.by.replace('{}', byline)}<span class="css-3e4s">${day}</span></div><div class="css-88 text-xs">${escapeText(article.caption)} ${w.credit}</div></div>
<div class="css-grid grid"><div class="css-c1 col-span-8">${writeBody(
      article.body,
      {
        ...PARAGRAPHS,
        text: (text) => `<div class="css-mdj"><p class="css-g5p leading-7">${text}</p></div>`,
        heading: (text) => `<div class="css-mdj"><h2 class="css-h2q">${text}</h2></div>`,
      },
      {
        1: `<div class="css-mdj"><div class="css-bx"><span class="css-tt">${w.readAlso}</span><a class="css-ll">${others[0]?.title ?? ''}</a><p class="css-g5q">${others[0]?.lead ?? ''}</p></div></div>`,
        3: `<div class="css-mdj"><div class="css-sub rounded"><p class="css-g5p">${w.paywallText}</p><button>${w.subscribe}</button></div></div>`,
      },
    )}<div class="css-mdj"><p class="css-g5r text-xs">${w.disclaimer}</p></div></div>
<div class="css-c2 col-span-4"><div class="css-hh">${w.mostRead}</div>${each(others.slice(0, 6), (o) => `<div class="css-it"><a class="css-ll">${o.title}</a><p class="css-g5q">${o.lead}</p></div>`)}</div></div></div>
<div class="css-ft bg-gray"><p class="css-fp">${w.about}</p><p class="css-fp">${w.legal}</p></div></div></body></html>`;
  },
};
