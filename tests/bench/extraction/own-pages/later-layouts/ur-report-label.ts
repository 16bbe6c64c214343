import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Pakistani paper: "report:" before the name; a special representative who is nobody by name. */
export const urReportLabel: LaterLayout = {
  name: 'ur-report-label',
  language: 'ur',
  casts: [['ثاقب سلطان'], ['کرن فاطمہ'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ur" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | روزنامہ سویرا</title><meta property="og:site_name" content="روزنامہ سویرا"><meta property="article:published_time" content="${article.published}"></head>
<body><div class="story"><h1>${escapeText(article.headline)}</h1><div class="story-by">${article.authors.length === 0 ? 'نمائندہ خصوصی' : `رپورٹ: ${escapeText(article.authors[0] ?? '')}`}</div><div class="story-date">${printDate(article.published, 'ur-PK', { dateStyle: 'long' })}</div><div class="story-text">${writeBody(article.body)}</div></div>${each(others.slice(0, 2), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
