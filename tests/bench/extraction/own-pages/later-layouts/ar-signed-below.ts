import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A culture page: the writer signs below the text, with what he is in brackets; nothing by the headline. */
export const arSignedBelow: LaterLayout = {
  name: 'ar-signed-below',
  language: 'ar',
  casts: [['نجوى بركات'], ['ممدوح عزام'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - ملحق الضفاف</title><meta property="og:site_name" content="ملحق الضفاف"><meta property="article:published_time" content="${article.published}"></head>
<body><div class="cul"><h1>${escapeText(article.headline)}</h1><div class="cul-date">${printDate(article.published, 'ar-SY-u-nu-latn', { dateStyle: 'long' })}</div><div class="cul-text">${writeBody(article.body)}${article.authors.length === 0 ? '' : `<p style="text-align:left"><strong>بقلم: ${escapeText(article.authors[0] ?? '')}</strong> (روائي سوري)</p>`}</div></div><div class="cul-more">${each(others.slice(0, 4), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</div></body></html>`,
};
