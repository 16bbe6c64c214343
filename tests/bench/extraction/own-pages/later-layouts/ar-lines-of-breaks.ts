import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, printDate } from '../write-parts.ts';

/** A portal of the first decade: section, title and date parted by single breaks, place and reporter in bold before the text. */
export const arLinesOfBreaks: LaterLayout = {
  name: 'ar-lines-of-breaks',
  language: 'ar',
  casts: [['جيهان الشماشرجي'], ['عبد التواب زيدان'], []],
  write: (article, { comments, others }) =>
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>جريدة الضحى - ${escapeText(article.headline)}</title></head><body dir="rtl"><form action="Details.aspx"><div id="top"><span id="lblToday">الخميس 26 نوفمبر 2026 م</span><a href="Default.aspx">جريدة الضحى</a></div><table><tr><td><span class="secname">${article.section}</span><br/><span class="TitleBig">${escapeText(article.headline)}</span><br/><span class="dt">${printDate(article.published, 'ar-EG-u-nu-latn', { dateStyle: 'full' })}</span><div class="NewsText"><b>${article.authors.length === 0 ? 'القاهرة' : `القاهرة: ${article.authors[0]}`}</b><br/>${each(article.body, ({ text }) => `${escapeText(text)}<br/>\n<br/>`)}</div><div>محمد رجب | 17 نوفمبر 2025<br/>${escapeText(comments[0] ?? '')}</div></td><td>${each(others.slice(0, 4), (other) => `<a href="Details.aspx?id=${other.id}">${escapeText(other.headline)}</a><br/>`)}</td></tr></table>جميع الحقوق محفوظة جريدة الضحى 2026</form></body></html>`,
};
