import type { BylinePage } from './byline-page.ts';

export const FA_PAGES: readonly BylinePage[] = [
  {
    what: 'fa: reporter and photographer in one line',
    headline: 'خط تازه مترو تا پایان سال',
    authors: ['الهام کاظمی‌نژاد'],
    publishedAt: '2024-05-08T14:35',
    section: 'جامعه',
    language: 'fa',
    source: `<html lang="fa"><head><title>خط تازه مترو تا پایان سال</title></head><body><ol class="bread"><li><a href="/">صفحه اصلی</a></li><li><a href="/city">جامعه</a></li></ol><h1>خط تازه مترو تا پایان سال</h1><span>۱۴۰۳/۰۲/۱۹ - ۱۴:۳۵</span><p>شهردار گفت خط تازه مترو امسال افتتاح می‌شود.</p><div class="item-reporter"><span>خبرنگار:</span> <a href="/r/5">الهام کاظمی‌نژاد</a> <span>عکاس:</span> مهدی رستمی</div></body></html>`,
  },
];
