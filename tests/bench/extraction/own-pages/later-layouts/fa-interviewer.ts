import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, leadOf, printDate, writeBody } from '../write-parts.ts';

/** A Persian agency: the interviewer with a label, the code of the news and a city as rows. */
export const faInterviewer: LaterLayout = {
  name: 'fa-interviewer',
  language: 'fa',
  casts: [['سولماز نوری'], ['یاشار گلزار'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - خبرگزاری پل</title><meta property="og:site_name" content="خبرگزاری پل"><meta name="description" content="${escapeAttribute(leadOf(article))}"></head>
<body><div class="news"><h1>${escapeText(article.headline)}</h1><ul class="rows"><li>کد خبر: ۴۴۱۲</li><li>${printDate(article.published, 'fa-IR', { dateStyle: 'long' })}</li>${article.authors.length === 0 ? '<li>سرویس اجتماعی</li>' : `<li>گفت‌وگو از: ${escapeText(article.authors[0] ?? '')}</li>`}</ul>${writeBody(article.body)}<p>انتهای پیام/ ۱۲۳</p></div>${each(others.slice(0, 2), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
