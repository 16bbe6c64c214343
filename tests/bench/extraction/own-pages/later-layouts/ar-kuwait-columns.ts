import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Kuwaiti paper: several kinds of work named in one block, of which one is writing. */
export const arKuwaitColumns: LaterLayout = {
  name: 'ar-kuwait-columns',
  language: 'ar',
  casts: [['غنيمة الفهد'], ['عادل سامي', 'شريف صالح'], ['لافي الشمري']],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | الديرة</title><meta property="og:site_name" content="الديرة"><meta property="og:title" content="${escapeAttribute(article.headline)}"></head>
<body><div class="wrap"><h1>${escapeText(article.headline)}</h1><div class="crew"><div>إعداد: ${escapeText(article.authors.join('، '))}</div><div>عدسة: جورج ريجي</div><div>إخراج: وليد أبوطالب</div></div><div class="stamp">نُشر في ${printDate(article.published, 'ar-KW-u-nu-latn', { dateStyle: 'long' })}</div><div class="story-text">${writeBody(article.body)}</div></div><div class="wrap2">${each(others.slice(0, 4), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</div></body></html>`,
};
