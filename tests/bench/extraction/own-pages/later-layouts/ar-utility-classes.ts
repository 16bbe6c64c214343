import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** An application with utility classes: the channel declared as author, a report's kind and reporter in a plain line. */
export const arUtilityClasses: LaterLayout = {
  name: 'ar-utility-classes',
  language: 'ar',
  casts: [['أنس الخالدي'], ['روان الضامن'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | قناة الأفق</title><meta property="og:site_name" content="قناة الأفق"><meta property="og:title" content="${escapeAttribute(article.headline)}">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.headline, datePublished: article.published, articleSection: article.section, author: [{ '@type': 'Organization', name: 'قناة الأفق' }], publisher: { '@type': 'Organization', name: 'قناة الأفق' } })}</script></head>
<body><div id="__next"><main class="mx-auto max-w-3xl"><h1 class="text-3xl font-bold">${escapeText(article.headline)}</h1><div class="flex gap-2 text-sm text-gray-500">${article.authors.length === 0 ? '<p>الأفق</p>' : `<p>تقرير: ${escapeText(article.authors[0] ?? '')}</p>`}<p>${printDate(article.published, 'ar-QA-u-nu-latn', { dateStyle: 'long' })}</p><p>4 دقائق قراءة</p></div><div class="prose rtl">${writeBody(article.body)}</div></main><section class="grid">${each(others.slice(0, 6), (other) => `<a class="block" href="/n/${other.id}"><p class="font-semibold">${escapeText(other.headline)}</p><p class="text-xs">تقرير: سليم العمراني</p></a>`)}</section></div></body></html>`,
};
