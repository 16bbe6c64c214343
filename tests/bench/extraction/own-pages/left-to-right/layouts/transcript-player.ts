import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A podcast's page: chapters and where to hear it about the transcript, other episodes with their notes below. */
export const transcriptPlayer: Layout = {
  name: 'transcript-player',
  takes: ['podcast', 'interview', 'opinion'],
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Ebb', 'og')}<body><header>${each(sections, (name) => `<a>${name}</a>`)}</header><div class="episode"><h1>${title}</h1><div class="ep-meta">${day} · 34:10 · ${byline}</div><div class="player"><button>${w.listen}</button><ul class="chapters"><li>00:00 ${w.home}</li><li>04:12 ${w.latest}</li><li>21:40 ${w.next}</li></ul></div><p class="where">${w.follow}</p><div class="transcript">${writeBody(article.body, PARAGRAPHS)}</div><p class="where">${w.tip}</p></div><div class="episodes"><h2>${w.moreFrom.replace('{}', 'Ebb')}</h2>${each(others.slice(0, 5), (o) => `<div class="ep"><h3><a>${o.title}</a></h3><p>${o.lead}</p><span>28:51</span></div>`)}</div><footer>${w.about}</footer></body></html>`;
  },
};
