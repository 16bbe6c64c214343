import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** An Iranian daily: the desk behind the name, the translator in a line of its own. */
export const faDeskBehind: LaterLayout = {
  name: 'fa-desk-behind',
  language: 'fa',
  casts: [['پگاه طلایی'], ['کیوان مهرگان'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | روزنامه کرانه</title><meta property="og:site_name" content="روزنامه کرانه"><meta property="og:title" content="${escapeAttribute(article.headline)}"></head>
<body><div class="item-page"><h1>${escapeText(article.headline)}</h1><div class="item-code">شناسه خبر: ۱۲۳۴۵</div><div class="item-date">${printDate(article.published, 'fa-IR', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}</div><div class="item-author">${article.authors.length === 0 ? 'گروه اقتصادی' : `${escapeText(article.authors[0] ?? '')} / گروه اقتصادی`}</div><div class="item-text">${writeBody(article.body)}</div></div><div class="item-rel">${each(others.slice(0, 2), (other) => `<a href="/${other.id}">${escapeText(other.headline)}</a>`)}</div></body></html>`,
};
