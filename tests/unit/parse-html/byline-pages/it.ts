import type { BylinePage } from './byline-page.ts';

export const IT_PAGES: readonly BylinePage[] = [
  {
    what: 'it: "di" before the name, a photographer behind "foto di"',
    headline: 'Nella valle dove il treno passa una volta l’anno',
    authors: ['Ginevra Bonfanti'],
    publishedAt: '2024-07-06',
    sourceName: 'Il Crinale',
    section: 'Viaggi',
    language: 'it',
    source: `<html lang="it"><head><title>Nella valle dove il treno passa una volta l’anno - Il Crinale</title><meta property="og:site_name" content="Il Crinale"><meta property="article:section" content="Viaggi"></head><body><h1>Nella valle dove il treno passa una volta l’anno</h1><p class="firma-articolo">di Ginevra Bonfanti, foto di Elio Sartor</p><p class="data">6 luglio 2024</p><p>Il primo sabato di luglio la stazione si riempie di sedie portate da casa, e chi arriva tardi sta in piedi.</p></body></html>`,
  },
  {
    what: 'it: "a cura della redazione"',
    headline: 'Riapre il museo del sale dopo i lavori',
    authors: [],
    publishedAt: '2024-03-28',
    sourceName: 'Laguna Notizie',
    language: 'it',
    source: `<html lang="it"><head><title>Riapre il museo del sale dopo i lavori</title><meta property="og:site_name" content="Laguna Notizie"><meta property="article:published_time" content="2024-03-28"></head><body><h1>Riapre il museo del sale dopo i lavori</h1><span class="autore">A cura della Redazione</span><p>Dopo due anni di lavori il museo riapre con una sala dedicata alle donne che raccoglievano il sale.</p></body></html>`,
  },
  {
    what: 'it: the editorial staff declared as a person, nobody shown',
    headline: 'Neve in pianura, scuole chiuse in tre comuni',
    authors: [],
    publishedAt: '2024-12-09',
    sourceName: 'Pianura Oggi',
    language: 'it',
    source: `<html lang="it"><head><title>Neve in pianura, scuole chiuse in tre comuni | Pianura Oggi</title><meta property="og:site_name" content="Pianura Oggi"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Neve in pianura, scuole chiuse in tre comuni","datePublished":"2024-12-09","author":{"@type":"Person","name":"Redazione Pianura Oggi"}}</script></head><body><h1>Neve in pianura, scuole chiuse in tre comuni</h1><p>Da mezzanotte sono caduti venti centimetri e i sindaci hanno deciso di tenere chiuse le scuole anche martedì.</p></body></html>`,
  },
  {
    what: 'it: other articles and their writers in one line',
    headline: 'Filanda, sì al recupero',
    authors: [],
    publishedAt: '2024-03-07T18:30',
    language: 'it',
    source: `<html lang="it"><head><title>Filanda, sì al recupero</title></head><body><h1>Filanda, sì al recupero</h1><div>Redazione · 7 marzo 2024 · ore 18:30</div><p>Il consiglio ha detto sì al recupero.</p><div>Leggi anche <a href="/1">Allerta meteo, scuole chiuse</a> di Sara Poli</div></body></html>`,
  },
];
