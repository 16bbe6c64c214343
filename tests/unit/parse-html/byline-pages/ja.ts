import type { BylinePage } from './byline-page.ts';

export const JA_PAGES: readonly BylinePage[] = [
  {
    what: 'ja: text and pictures by one, behind an equals sign',
    headline: '港の朝市、娘たちが引き継ぐ',
    authors: ['佐久間小百合'],
    publishedAt: '2024-10-06T06:30',
    language: 'ja',
    source: `<html lang="ja"><head><title>港の朝市、娘たちが引き継ぐ</title></head><body><h1>港の朝市、娘たちが引き継ぐ</h1><p>2024年10月6日 6時30分</p><p>文・写真＝佐久間小百合</p><p>後継者がいないとして春に閉じた港の朝市が、半年ぶりに再開した。</p></body></html>`,
  },
];
