import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, leadOf, writeBody } from '../write-parts.ts';

/** An investigation: research, pictures, editing and translation each in a line, the page's login as its declared author. */
export const arInvestigationCrew: LaterLayout = {
  name: 'ar-investigation-crew',
  language: 'ar',
  casts: [['منال خلف'], ['حمزة الفضل', 'رولا إبراهيم'], ['سائد الشبلي']],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | شبكة تحقيق</title><meta property="og:site_name" content="شبكة تحقيق"><meta name="author" content="web_editor"><meta property="og:description" content="${escapeAttribute(leadOf(article))}"><meta property="article:published_time" content="${article.published}"></head>
<body><article><h1>${escapeText(article.headline)}</h1><p class="crew"><span>تحقيق: ${escapeText(article.authors.join(' و'))}</span><br><span>تصوير: هادي العبد الله</span><br><span>تحرير: أحمد حاج حمدو</span><br><span>ترجمة: لمى راجح</span></p>${writeBody(article.body)}<p>أُنجز هذا التحقيق بدعم من شبكة تحقيق.</p></article><div>${each(others.slice(0, 3), (other) => `<a href="/${other.id}">${escapeText(other.headline)}</a>`)}</div></body></html>`,
};
