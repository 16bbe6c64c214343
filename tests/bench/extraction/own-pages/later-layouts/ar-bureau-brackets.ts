import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A business site that is named nowhere but in its title, logo and foot: itself, the bureau, and the reporter in brackets. */
export const arBureauBrackets: LaterLayout = {
  name: 'ar-bureau-brackets',
  language: 'ar',
  casts: [['أيمن الجبالي'], ['سلوى الحباشنة'], []],
  write: (article, { others }) =>
    `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${escapeText(article.headline)} • مرايا الاقتصاد</title><meta property="og:title" content="${escapeAttribute(article.headline)}"></head><body><header><a class="logo" href="/">مرايا الاقتصاد</a></header><article><h1>${escapeText(article.headline)}</h1><p class="intro-by">مرايا الاقتصاد – تونس${article.authors.length === 0 ? '' : ` (${article.authors[0]})`}</p><p class="stamp"><span>نشر في:</span> <span>${printDate(article.published, 'ar-TN', { dateStyle: 'long' })}</span></p>${writeBody(article.body)}</article><div class="box"><h4>الأكثر تعليقاً</h4>${each(others.slice(0, 4), (other) => `<li><a href="/${other.id}">${escapeText(other.headline)}</a></li>`)}</div><div class="site-footer">© 2026 مرايا الاقتصاد. كل الحقوق محفوظة.</div></body></html>`,
};
