import type { Layout } from '../layout.ts';
import { breakOff, each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A news channel's single-page application: elements of its own, generated attributes, boxes between paragraphs. */
export const arChannelApplication: Layout = {
  name: 'ar-channel-application',
  language: 'ar',
  takes: ['news', 'short'],
  namesAuthors: false,
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><base href="/"><title>${escapeText(article.headline)} | فضاء نيوز عربية</title><meta property="og:title" content="${escapeAttribute(article.headline)} | فضاء نيوز عربية"><meta name="description" content="${escapeAttribute(breakOff(article.body[0]?.text ?? '', 16))}">
<script type="application/ld+json">${JSON.stringify({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: article.headline, articleBody: article.body.map(({ text }) => text).join('\n'), datePublished: article.published, author: { '@type': 'Organization', name: 'فضاء نيوز عربية' }, publisher: { '@type': 'Organization', name: 'فضاء نيوز عربية' } })}</script></head>
<body><app-root _nghost-sc1 ng-version="12.2.0"><app-header _ngcontent-sc1><div _ngcontent-sc2 class="hd"><a>بث مباشر</a><a>عاجل</a><a>شرق أوسط</a><a>عالم</a><a>اقتصاد</a><a>علوم</a></div></app-header>
<app-breaking _ngcontent-sc1><div class="brk"><a href="/b0">${escapeText(others[0]?.headline ?? '')}</a></div></app-breaking>
<main _ngcontent-sc1><app-details _nghost-sc9><section _ngcontent-sc9 class="dt"><div _ngcontent-sc9 class="dt-section">${article.section}</div><h1 _ngcontent-sc9 class="dt-headline">${escapeText(article.headline)}</h1><div _ngcontent-sc9 class="dt-dates"><span>${printDate(article.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })} - ${article.published.slice(11, 16)} بتوقيت أبوظبي</span></div>
<div _ngcontent-sc9 class="dt-media"><img><span class="dt-dur">1:42</span><div class="dt-caption">${escapeText(article.caption)}</div></div><div _ngcontent-sc9 class="dt-source">فضاء نيوز عربية - أبوظبي</div>
<div _ngcontent-sc9 class="dt-body">${writeBody(article.body, { text: (text) => `<p>${text}</p>`, heading: (text) => `<p><strong>${text}</strong></p>`, item: (text) => `<li>${text}</li>`, list: (items) => `<ul>${items}</ul>` }, { 1: `<app-related _ngcontent-sc9><div class="rl"><div class="rl-title">أخبار ذات صلة</div>${each(others.slice(1, 4), (other) => `<a class="rl-item"><img><div>${escapeText(other.headline)}</div></a>`)}</div></app-related>`, 3: '<app-mpu><div class="mpu"></div></app-mpu>' })}</div>
<div class="dt-tags">${each(article.tags, (tag) => `<a>${tag}</a>`)}</div></section></app-details>
<app-latest><h3>الأخبار الأكثر قراءة</h3>${each(others.slice(0, 5), (other, index) => `<div class="lt"><span>${index + 1}</span><div><a href="/${other.id}">${escapeText(other.headline)}</a></div></div>`)}</app-latest>
<app-latest><h3>آخر الأخبار</h3>${each(others.slice(3, 9), (other) => `<div class="lt"><div><a href="/${other.id}">${escapeText(other.headline)}</a></div><div>${escapeText(breakOff(other.body[0]?.text ?? '', 30))}</div><span>منذ 12 دقيقة</span></div>`)}</app-latest></main>
<app-footer><div>فضاء نيوز عربية هي قناة إخبارية تبث على مدار الساعة من العاصمة</div><div>ترددات البث</div><div>جميع الحقوق محفوظة</div></app-footer></app-root></body></html>`,
};
