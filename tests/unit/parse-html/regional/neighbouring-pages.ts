import { LEAD_FA, LEAD_HE, LEAD_UR, page, type RegionalPage } from './regional-page.ts';

/** Pages in Persian, Urdu and Hebrew. */
export const NEIGHBOURING_PAGES: readonly RegionalPage[] = [
  {
    what: 'Persian, Jalali date and clock',
    source: page(
      '<title>آغاز توسعه اسکله جنوبی پیش از پایان ماه - خبرگزاری مرفأ</title><meta property="og:site_name" content="خبرگزاری مرفأ">',
      `<div class="time">۲۳ اردیبهشت ۱۴۰۳ - ۱۰:۳۵</div><h1>آغاز توسعه اسکله جنوبی پیش از پایان ماه</h1>${LEAD_FA}`,
      'fa',
    ),
    headline: 'آغاز توسعه اسکله جنوبی پیش از پایان ماه',
    publishedAt: '2024-05-12T10:35:00Z',
    authors: [],
  },
  {
    what: 'Persian, labelled date and reporter',
    source: page(
      '<title>آغاز توسعه اسکله جنوبی پیش از پایان ماه</title>',
      `<h1>آغاز توسعه اسکله جنوبی پیش از پایان ماه</h1><ul class="info"><li>تاریخ انتشار: ۱۴۰۳/۰۲/۲۳</li><li>کد خبر: ۱۲۳۴۵۶</li><li>خبرنگار: مریم احمدی</li></ul>${LEAD_FA}`,
      'fa',
    ),
    headline: 'آغاز توسعه اسکله جنوبی پیش از پایان ماه',
    publishedAt: '2024-05-12',
    authors: ['مریم احمدی'],
  },
  {
    what: 'Persian, written by',
    source: page(
      '<title>آغاز توسعه اسکله جنوبی پیش از پایان ماه</title>',
      `<h1>آغاز توسعه اسکله جنوبی پیش از پایان ماه</h1><p>نویسنده: علی رضایی</p><p>یکشنبه ۲۳ اردیبهشت ۱۴۰۳</p>${LEAD_FA}`,
      'fa',
    ),
    headline: 'آغاز توسعه اسکله جنوبی پیش از پایان ماه',
    publishedAt: '2024-05-12',
    authors: ['علی رضایی'],
  },
  {
    what: 'Urdu, web desk',
    source: page(
      '<title>جنوبی گودی کی توسیع مہینے کے آخر سے پہلے شروع ہوگی</title>',
      `<h1>جنوبی گودی کی توسیع مہینے کے آخر سے پہلے شروع ہوگی</h1><div class="author">ویب ڈیسک</div><div class="date">12 مئی 2024</div>${LEAD_UR}`,
      'ur',
    ),
    headline: 'جنوبی گودی کی توسیع مہینے کے آخر سے پہلے شروع ہوگی',
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'Urdu, columnist',
    source: page(
      '<title>جنوبی گودی کی توسیع مہینے کے آخر سے پہلے شروع ہوگی</title>',
      `<h1>جنوبی گودی کی توسیع مہینے کے آخر سے پہلے شروع ہوگی</h1><div>تحریر: احمد ندیم</div><div class="date">اتوار 12 مئی 2024</div>${LEAD_UR}`,
      'ur',
    ),
    headline: 'جنوبی گودی کی توسیع مہینے کے آخر سے پہلے شروع ہوگی',
    publishedAt: '2024-05-12',
    authors: ['احمد ندیم'],
  },
  {
    what: 'Hebrew, by and a date in figures',
    source: page(
      '<title>הרחבת הרציף הדרומי תחל לפני סוף החודש | המעגן</title>',
      `<h1>הרחבת הרציף הדרומי תחל לפני סוף החודש</h1><div class="byline">מאת: דנה כהן</div><div>12.05.2024, 10:35</div>${LEAD_HE}`,
      'he',
    ),
    headline: 'הרחבת הרציף הדרומי תחל לפני סוף החודש',
    publishedAt: '2024-05-12T10:35:00Z',
    authors: ['דנה כהן'],
  },
  {
    what: 'Hebrew, month name and the site’s staff',
    source: page(
      '<title>הרחבת הרציף הדרומי תחל לפני סוף החודש | המעגן</title>',
      `<h1>הרחבת הרציף הדרומי תחל לפני סוף החודש</h1><div class="byline">מערכת המעגן</div><div>12 במאי 2024</div>${LEAD_HE}`,
      'he',
    ),
    headline: 'הרחבת הרציף הדרומי תחל לפני סוף החודש',
    publishedAt: '2024-05-12',
    authors: [],
  },
];
