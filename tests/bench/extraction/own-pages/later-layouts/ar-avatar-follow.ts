import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Levantine platform: portrait, name, a button to follow and a role in one block behind the standfirst. */
export const arAvatarFollow: LaterLayout = {
  name: 'ar-avatar-follow',
  language: 'ar',
  casts: [['ربى خدام الجامع'], ['شادي علاء الدين'], ['غيداء تلحوق']],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)}</title><meta property="og:site_name" content="منصة سطر"><meta property="article:published_time" content="${article.published}"></head>
<body><main><h1 class="c-title">${escapeText(article.headline)}</h1><h2 class="c-sub">${escapeText(article.caption)}</h2><div class="c-person"><img src="/a.jpg" alt=""><a href="/u/55">${escapeText(article.authors[0] ?? '')}</a><button>متابعة</button><span>صحافية من لبنان</span></div><div class="c-day">${printDate(article.published, 'ar-LB-u-nu-latn', { dateStyle: 'long' })}</div>${writeBody(article.body)}</main><section>${each(others.slice(0, 4), (other) => `<a href="/${other.id}"><h3>${escapeText(other.headline)}</h3><span>نادر فوز</span></a>`)}</section></body></html>`,
};
