import type { BylinePage } from './byline-page.ts';

export const PL_PAGES: readonly BylinePage[] = [
  {
    what: 'pl: who put the agency’s news together, and two dates in one line',
    headline: 'Dworzec autobusowy do przebudowy',
    authors: ['Wojciech Zieliński'],
    publishedAt: '2024-04-16T18:22',
    language: 'pl',
    source: `<html lang="pl"><head><title>Dworzec autobusowy do przebudowy</title></head><body><h1>Dworzec autobusowy do przebudowy</h1><div class="ar-author">oprac. <b>Wojciech Zieliński</b></div><div>Data publikacji: 16.04.2024, 18:22, aktualizacja: 17.04.2024, 06:10</div><p>Rada miasta przyjęła plan przebudowy dworca.</p></body></html>`,
  },
];
