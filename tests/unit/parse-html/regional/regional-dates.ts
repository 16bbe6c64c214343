import { type RegionalPage, simple, TITLE } from './regional-page.ts';

/** Pages that differ in how they print when they were published. */
export const REGIONAL_DATES: readonly RegionalPage[] = [
  {
    what: 'weekday, day and clock in Arabic',
    source: simple('<div class="news-info"><span>الأحد 12 مايو 2024 - 10:35 ص</span></div>'),
    headline: TITLE,
    publishedAt: '2024-05-12T10:35:00Z',
    authors: [],
  },
  {
    what: 'label and Arabic-Indic digits',
    source: simple('<p class="meta">نشر في: ٢٠٢٤/٠٥/١٢</p>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'published and updated in one line',
    source: simple('<p>تاريخ النشر: 12 مايو 2024 - آخر تحديث: 14 مايو 2024</p>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'updated before published',
    source: simple(
      '<ul class="details"><li>آخر تحديث: 14 مايو 2024 09:00</li><li>تاريخ النشر: 12 مايو 2024 08:30</li></ul>',
    ),
    headline: TITLE,
    publishedAt: '2024-05-12T08:30:00Z',
    authors: [],
  },
  {
    what: 'double month name',
    source: simple('<span class="time">الثلاثاء 14 أيار / مايو 2024</span>'),
    headline: TITLE,
    publishedAt: '2024-05-14',
    authors: [],
  },
  {
    what: 'Levantine month and a comma',
    source: simple('<div>12 كانون الأول، 2023 | 18:40</div>'),
    headline: TITLE,
    publishedAt: '2023-12-12',
    authors: [],
  },
  {
    what: 'Maghrebi month',
    source: simple('<div class="post-date">الجمعة 23 غشت 2024 - 11:05</div>'),
    headline: TITLE,
    publishedAt: '2024-08-23T11:05:00Z',
    authors: [],
  },
  {
    what: 'Algerian month',
    source: simple('<div class="post-date">في 14 جويلية 2023</div>'),
    headline: TITLE,
    publishedAt: '2023-07-14',
    authors: [],
  },
  {
    what: 'Hijri beside Gregorian',
    source: simple('<div class="date">الأحد 4 ذو القعدة 1445هـ - 12 مايو 2024م</div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'Gregorian with its Hijri day in brackets',
    source: simple('<div class="date">12 مايو 2024 (4 ذو القعدة 1445 هـ)</div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'day first in figures',
    source: simple('<div class="date">نُشر بتاريخ 05/06/2024</div>'),
    headline: TITLE,
    publishedAt: '2024-06-05',
    authors: [],
  },
  {
    what: 'day first in figures on a page that declares no language',
    source: simple('<div class="date">05/06/2024</div>').replace(' lang="ar"', ''),
    headline: TITLE,
    publishedAt: '2024-06-05',
    authors: [],
  },
  {
    what: 'year first with dashes and a time',
    source: simple('<div class="date">2024-05-12 | 14:20</div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
];
