import type { Layout } from '../layout.ts';
import { breakOff, each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A film with a short text under it, among a playlist whose descriptions are longer than the text. */
export const arVideoPage: Layout = {
  name: 'ar-video-page',
  language: 'ar',
  takes: ['short'],
  namesAuthors: false,
  write: (
    article,
    { others },
  ) => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - فيديو - محطة الشرفة</title><meta property="og:type" content="video.other"><meta property="og:title" content="${escapeAttribute(article.headline)}"><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'VideoObject', name: article.headline, description: breakOff(article.body[0]?.text ?? '', 15), uploadDate: article.published, duration: 'PT2M31S' })}</script></head>
<body><header class="st-head"><a>محطة الشرفة</a><ul><li>أخبار</li><li>برامج</li><li>فيديو</li><li>وثائقيات</li></ul></header>
<main class="st-main"><div class="player"><div class="player__poster"></div><button>تشغيل</button><span>02:31</span><span>صامت</span></div>
<div class="video-details"><div class="video-details__program">تقارير المراسلين</div><h1 class="video-details__title">${escapeText(article.headline)}</h1><div class="video-details__date">${printDate(article.published, 'ar-LB-u-nu-latn', { dateStyle: 'long' })}</div><div class="video-details__share"><span>مشاركة</span><span>تضمين</span></div>
<div class="video-details__text">${writeBody(article.body, { text: (text) => `<div>${text}</div>`, heading: (text) => `<div><b>${text}</b></div>` })}</div></div>
<section class="playlist"><h2>شاهد أيضاً</h2><div class="playlist__items">${each(others, (other) => `<div class="playlist__item"><span class="playlist__time">03:12</span><a class="playlist__title" href="/v/${other.id}">${escapeText(other.headline)}</a><p class="playlist__text">${escapeText(other.body[0]?.text ?? '')}</p><span>${printDate(other.published, 'ar-LB-u-nu-latn', { dateStyle: 'long' })}</span></div>`)}</div></section>
<section class="app-promo"><p>حمّل تطبيق محطة الشرفة وشاهد البث المباشر أينما كنت</p><a>App Store</a><a>Google Play</a></section></main>
<footer>محطة الشرفة © 2026</footer></body></html>`,
};
