import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Hebrew site: "by" with the beat behind a comma, and the date in the same line. */
export const heBeatBehind: LaterLayout = {
  name: 'he-beat-behind',
  language: 'he',
  casts: [['רועי קטן'], ['מיכל פרידמן'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - שער הכלכלה</title><meta property="og:site_name" content="שער הכלכלה"></head>
<body><div class="art"><h1>${escapeText(article.headline)}</h1><p class="x1">${article.authors.length === 0 ? '' : `מאת ${escapeText(article.authors[0] ?? '')}, כתבת לענייני תחבורה | `}${printDate(article.published, 'he-IL', { day: '2-digit', month: '2-digit', year: 'numeric' })}</p>${writeBody(article.body)}</div>${each(others.slice(0, 2), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
