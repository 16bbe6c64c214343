import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A state agency: city, month and agency open the text; initials of the desk end it; nobody is named. */
export const arAgencyCodes: LaterLayout = {
  name: 'ar-agency-codes',
  language: 'ar',
  casts: [[], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - وكالة الأنباء الساحلية</title><meta property="og:site_name" content="وكالة الأنباء الساحلية"><meta property="article:section" content="${escapeAttribute(article.section)}"><meta property="article:published_time" content="${article.published}"></head>
<body><h1>${escapeText(article.headline)}</h1><div class="aut">محرر الوكالة</div><div class="d">${printDate(article.published, 'ar-AE-u-nu-latn', { dateStyle: 'long' })}</div><div class="txt">${writeBody(article.body)}<p>و س ا / ن ف / م ر</p></div><div class="photo-by">تصوير: خميس الكعبي</div>${each(others.slice(0, 4), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
