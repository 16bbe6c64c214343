import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, printDate, writeBody } from '../write-parts.ts';

/** An Urdu channel: name, channel and city in one line with bars. */
export const urNameAndChannel: LaterLayout = {
  name: 'ur-name-and-channel',
  language: 'ur',
  casts: [['عاصمہ شیرازی بٹ'], ['نذیر مسیح'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ur" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | افق ٹی وی</title><meta property="og:site_name" content="افق ٹی وی"><meta property="article:published_time" content="${article.published}"></head>
<body><h1>${escapeText(article.headline)}</h1><div class="by-bar">${article.authors.length === 0 ? 'ویب ڈیسک' : escapeText(article.authors[0] ?? '')} | افق ٹی وی | ${printDate(article.published, 'ur-PK', { dateStyle: 'long' })}</div>${writeBody(article.body)}${each(others.slice(0, 2), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
