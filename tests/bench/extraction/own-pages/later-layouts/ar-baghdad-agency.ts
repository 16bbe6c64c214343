import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** An Iraqi agency: "followed by" a reporter in an element of its own, else only the place. */
export const arBaghdadAgency: LaterLayout = {
  name: 'ar-baghdad-agency',
  language: 'ar',
  casts: [['حيدر الجابري'], ['زينب المشاط'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - وكالة ضوء العراق</title><meta property="og:site_name" content="وكالة ضوء العراق"><meta property="og:title" content="${escapeAttribute(article.headline)}">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.headline, datePublished: article.published, articleSection: article.section, author: { '@type': 'Organization', name: 'وكالة ضوء العراق' } })}</script></head>
<body><div class="main"><h1>${escapeText(article.headline)}</h1><div class="info"><span>${printDate(article.published, 'ar-IQ-u-nu-latn', { dateStyle: 'full' })}</span></div>${article.authors.length === 0 ? '<div class="place">بغداد/ ضوء العراق</div>' : `<div class="place">متابعة/ ${escapeText(article.authors[0] ?? '')}</div>`}<div class="details">${writeBody(article.body)}</div><div class="tags">${each(article.tags, (tag) => `<a>#${tag.replaceAll(' ', '_')}</a>`)}</div></div><div class="more-news">${each(others.slice(0, 5), (other) => `<a href="/n/${other.id}"><h2>${escapeText(other.headline)}</h2></a>`)}</div></body></html>`,
};
