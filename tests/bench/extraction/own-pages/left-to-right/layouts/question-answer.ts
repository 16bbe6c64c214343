import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A magazine's interview: questions in their own elements, speakers named, the next interview's lead behind the last answer. */
export const questionAnswer: Layout = {
  name: 'question-answer',
  takes: ['interview', 'podcast', 'opinion', 'news'],
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Vantage', 'og')}<body><div class="masthead"><a>Vantage</a>${each(sections, (name) => `<a>${name}</a>`)}</div><div class="feature"><div class="feature-head"><div class="rubric">${article.section}</div><h1>${title}</h1><div class="credits">${w.by.replace('{}', byline)}, ${day}</div></div><div class="feature-text">${writeBody(article.body, { ...PARAGRAPHS, question: (text) => `<div class="q"><span class="sp">VANTAGE</span><p>${text}</p></div>`, text: (text, index) => `<div class="a${index === 0 ? ' dropcap' : ''}"><p>${text}</p></div>` })}<div class="end-note"><p>${byline} ${w.bio}</p></div></div><div class="next-feature"><div class="rubric">${w.next}</div><h2>${others[0]?.title ?? ''}</h2><div class="a"><p>${others[0]?.lead ?? ''}</p></div></div></div><div class="subscribe-strip"><h3>${w.paywallTitle}</h3><p>${w.paywallText}</p></div><footer>${w.legal}</footer></body></html>`;
  },
};
