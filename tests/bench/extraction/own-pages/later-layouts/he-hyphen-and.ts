import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, leadOf, printDate, writeBody } from '../write-parts.ts';

/** A Hebrew site: two reporters joined by "and" with a hyphen, the photographer below. */
export const heHyphenAnd: LaterLayout = {
  name: 'he-hyphen-and',
  language: 'he',
  casts: [['איתמר זוהר', 'שני מזרחי'], ['גלית חדד'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | הבוקר החדש</title><meta property="og:site_name" content="הבוקר החדש"><meta property="og:description" content="${escapeAttribute(leadOf(article))}"><meta property="article:published_time" content="${article.published}"></head>
<body><article><h1>${escapeText(article.headline)}</h1><div class="authorsBar">${article.authors.length === 0 ? 'מערכת הבוקר החדש' : escapeText(article.authors.join(' ו-'))}</div><div>${printDate(article.published, 'he-IL', { dateStyle: 'long' })}</div><figure><img alt=""><figcaption>${escapeText(article.caption)} | צילום: אבי רוקח</figcaption></figure>${writeBody(article.body)}</article>${each(others.slice(0, 2), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
