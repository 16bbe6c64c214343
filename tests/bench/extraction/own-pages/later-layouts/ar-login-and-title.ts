import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A blog of a think tank: a login declared, the writer with a title and a role of several words shown. */
export const arLoginAndTitle: LaterLayout = {
  name: 'ar-login-and-title',
  language: 'ar',
  casts: [['د. خالد الدخيل'], ['أ. ريم الفرحان'], ['سالم اليامي']],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - مركز الدراسات الخليجية</title><meta property="og:site_name" content="مركز الدراسات الخليجية"><meta name="author" content="grc-editor"><meta property="article:published_time" content="${article.published}"></head>
<body><div class="blog"><h1 class="entry-title">${escapeText(article.headline)}</h1><div class="entry-by">بقلم ${escapeText(article.authors[0] ?? '')}، باحث أول في شؤون الطاقة</div><div class="entry-when">${printDate(article.published, 'ar-AE-u-nu-latn', { dateStyle: 'long' })}</div><div class="entry">${writeBody(article.body)}</div></div><div class="recent">${each(others.slice(0, 4), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</div></body></html>`,
};
