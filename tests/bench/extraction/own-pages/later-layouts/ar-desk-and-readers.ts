import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A site that names its desk or a role and the place it covers, and readers by nickname under their own heading. */
export const arDeskAndReaders: LaterLayout = {
  name: 'ar-desk-and-readers',
  language: 'ar',
  casts: [['لمى الزهراني', 'رمزي بوكرزازة'], []],
  write: (article, { comments, others }) =>
    `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${escapeText(article.headline)}</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="og:site_name" content="رقميات"><meta name="author" content="فريق التحرير"></head><body><h1>${escapeText(article.headline)}</h1><div class="sigs">${article.authors.length === 0 ? '<span>رقميات - عمان</span>' : `<span>مراسلة الشؤون التقنية: ${article.authors[0]} من الرياض</span><span> | </span><span>و${article.authors[1]} من الجزائر</span>`}</div><time datetime="${article.published}">${printDate(article.published, 'ar-EG', { dateStyle: 'short' })}</time>${writeBody(article.body)}<section class="user-notes"><h3>التعليقات (2)</h3>${each(comments.slice(0, 2), (comment, at) => `<div class="note"><span class="nick">${at === 0 ? 'رغد العبادي' : 'مصطفى خريسات'}</span><p>${escapeText(comment)}</p></div>`)}</section>${each(others.slice(0, 3), (other) => `<p><a href="/${other.id}">${escapeText(other.headline)}</a></p>`)}</body></html>`,
};
