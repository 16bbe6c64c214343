import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Hebrew site: the writer's name alone in a line, the hour and day in the next; credits of pictures inside figures. */
export const heTwoLines: LaterLayout = {
  name: 'he-two-lines',
  language: 'he',
  casts: [['ליטל שמש'], ['אדם שפירא'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | חוף צפון</title><meta property="og:site_name" content="חוף צפון"><meta property="article:section" content="${escapeAttribute(article.section)}"></head>
<body><h1>${escapeText(article.headline)}</h1><div class="w">${article.authors.length === 0 ? 'כתבי חוף צפון' : escapeText(article.authors[0] ?? '')}</div><div class="t">${printDate(article.published, 'he-IL', { dateStyle: 'long' })} | ${article.published.slice(11, 16)}</div><figure><figcaption>${escapeText(article.caption)} (צילום: נתן ברק)</figcaption></figure>${writeBody(article.body)}${each(others.slice(0, 2), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
