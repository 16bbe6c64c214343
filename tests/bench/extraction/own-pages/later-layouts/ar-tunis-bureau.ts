import type { LaterLayout } from '../later-layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A Tunisian site with French class names: the bureau before the name, "agencies" where there is none. */
export const arTunisBureau: LaterLayout = {
  name: 'ar-tunis-bureau',
  language: 'ar',
  casts: [['وحيدة العلوي'], ['أنيس المنصوري'], []],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar-TN" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)}</title><meta property="og:site_name" content="ضفاف تونس"><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="article:section" content="${escapeAttribute(article.section)}"></head>
<body><div id="entete">ضفاف تونس</div><div id="contenu"><h1 class="titre-article">${escapeText(article.headline)}</h1><p class="auteur-article">${article.authors.length === 0 ? 'مكتب تونس – وكالات' : `مكتب تونس – ${escapeText(article.authors[0] ?? '')}`}</p><p class="date-article">نشر في ${printDate(article.published, 'ar-TN', { day: 'numeric', month: 'long', year: 'numeric' })} (${article.published.slice(11, 16).replace(':', ' : ')})</p><div class="partage"><span>فايسبوك</span><span>تويتر</span></div><div class="texte-article">${writeBody(article.body)}</div><div class="mots-cles">${each(article.tags, (tag) => `<a>${tag}</a>`)}</div></div>
<div id="colonne"><h3>آخر الأخبار</h3>${each(others.slice(0, 5), (other) => `<p><a href="/a/${other.id}">${escapeText(other.headline)}</a></p>`)}</div></body></html>`,
};
