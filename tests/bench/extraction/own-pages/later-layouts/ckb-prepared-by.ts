import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, writeBody } from '../write-parts.ts';

/** A Kurdish network: "prepared by" with a colon, the place before an unsigned report. */
export const ckbPreparedBy: LaterLayout = {
  name: 'ckb-prepared-by',
  language: 'ckb',
  casts: [['هێمن عەبدوڵڵا'], ['شادی نەوزاد'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ckb" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - تۆڕی ئاسۆ</title><meta property="og:site_name" content="تۆڕی ئاسۆ"><meta property="article:published_time" content="${article.published}"></head>
<body><div class="d"><h1>${escapeText(article.headline)}</h1><div class="d1">${article.authors.length === 0 ? 'هەولێر' : `ئامادەکردن: ${escapeText(article.authors[0] ?? '')}`}</div><div class="d2">${article.published.slice(0, 10)}</div>${writeBody(article.body)}</div>${each(others.slice(0, 2), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
