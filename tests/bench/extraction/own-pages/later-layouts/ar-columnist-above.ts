import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Kuwaiti daily: the columnist's portrait and name in a link above the title, other columnists' at the side. */
export const arColumnistAbove: LaterLayout = {
  name: 'ar-columnist-above',
  language: 'ar',
  casts: [['طلال الحمدان'], ['وسمية الرشود']],
  write: (article, { others }) =>
    `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${escapeText(article.headline)} - صحيفة الميزان</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="og:site_name" content="صحيفة الميزان"></head><body><header><a href="/local">محليات</a><a href="/opinion">رأي</a></header><section><div class="kbox"><img src="/w/44.png" alt=""><div class="kname"><a href="/columnists/44">${article.authors[0] ?? ''}</a></div><div class="kcol">على الميزان</div></div><h1>${escapeText(article.headline)}</h1><div class="d">${printDate(article.published, 'ar-EG', { dateStyle: 'full' })}</div><div class="txt">${writeBody(article.body)}</div><div class="kmore"><h4>مقالات أخرى للكاتب</h4><ul>${each(others.slice(0, 3), (other) => `<li><a href="/o/${other.id}">${escapeText(other.headline)}</a></li>`)}</ul></div></section><aside>${each(['سعاد المطيري', 'خليفة البدر'], (name) => `<div class="kbox"><div class="kname"><a href="/columnists/9">${name}</a></div><a href="/o/9">${escapeText(others[3]?.headline ?? '')}</a></div>`)}</aside></body></html>`,
};
