import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Lebanese daily: the writer between the section and the date in one line of links. */
export const arBeirutDaily: LaterLayout = {
  name: 'ar-beirut-daily',
  language: 'ar',
  casts: [['جويل رياشي'], ['طوني أبي نجم'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | بيروت المساء</title><meta property="og:site_name" content="بيروت المساء"><meta property="og:title" content="${escapeAttribute(article.headline)}"></head>
<body><div class="bm-head"><a href="/">بيروت المساء</a></div><div class="bm-art"><h1>${escapeText(article.headline)}</h1><div class="bm-line"><a href="/cat/2">${article.section}</a> | ${article.authors.length === 0 ? '<span>المركزية</span>' : `<a href="/authors/412/">${escapeText(article.authors[0] ?? '')}</a>`} | <span>${printDate(article.published, 'ar-LB-u-nu-latn', { weekday: 'long', day: '2-digit', month: 'long', year: 'numeric' }).replaceAll('،', '')}</span></div><div class="bm-text">${writeBody(article.body)}</div></div><div class="bm-side"><h2>كتّاب بيروت المساء</h2>${each(others.slice(0, 3), (other, index) => `<div><a href="/authors/${index}/">${['منى فياض حداد', 'سمير عطالله فرح', 'راجح خوري سالم'][index]}</a><p><a href="/${other.id}">${escapeText(other.headline)}</a></p></div>`)}</div></body></html>`,
};
