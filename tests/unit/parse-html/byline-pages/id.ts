import type { BylinePage } from './byline-page.ts';

export const ID_PAGES: readonly BylinePage[] = [
  {
    what: 'id: reporter and editor, parted by bars',
    headline: 'Pedagang Pasar Ikan Direlokasi',
    authors: ['Yusuf Ramadhan'],
    publishedAt: '2024-02-06T03:15',
    language: 'id',
    source: `<html lang="id"><head><title>Pedagang Pasar Ikan Direlokasi</title></head><body><h1>Pedagang Pasar Ikan Direlokasi</h1><div>Reporter: Yusuf Ramadhan | Editor: Lina Marlina | Selasa, 06 Februari 2024 | 10:15 WIB</div><p>Pemerintah kota merelokasi pedagang.</p></body></html>`,
  },
];
