import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, leadOf, printDate, writeBody } from '../write-parts.ts';

/** A Gulf paper's opinion page: the name of the column above, the writer under a rule, a mail address behind. */
export const arOpinionColumnName: LaterLayout = {
  name: 'ar-opinion-column-name',
  language: 'ar',
  casts: [['د. عائشة السويدي'], ['ضاري المطيري'], ['هيا المنصور']],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | صحيفة الخور</title><meta property="og:site_name" content="صحيفة الخور"><meta property="og:description" content="${escapeAttribute(leadOf(article))}"><meta name="author" content="صحيفة الخور"><meta property="article:published_time" content="${article.published}"></head>
<body><div class="op"><div class="op-col">نبض الشارع</div><h1>${escapeText(article.headline)}</h1><div class="op-writer">الكاتبـ/ـة: ${escapeText(article.authors[0] ?? '')} <a href="mailto:w@khor.example">w@khor.example</a></div><div class="op-date">${printDate(article.published, 'ar-QA-u-nu-latn', { dateStyle: 'long' })}</div>${writeBody(article.body)}</div>${each(others.slice(0, 3), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
