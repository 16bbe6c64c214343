import { LEAD, page, type RegionalPage, simple, TITLE } from './regional-page.ts';

/** Pages that differ in how they print who wrote. */
export const REGIONAL_BYLINES: readonly RegionalPage[] = [
  {
    what: 'byline with a dash, woman author with a colon in another line',
    source: simple('<div class="article-head"><p>كتب - محمد علي</p><p>الأحد 12/05/2024 10:35 م</p></div>'),
    headline: TITLE,
    publishedAt: '2024-05-12T22:35:00Z',
    authors: ['محمد علي'],
  },
  {
    what: 'byline of a woman',
    source: simple('<p><strong>كتبت: منى أحمد</strong></p><p>12 مايو 2024</p>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: ['منى أحمد'],
  },
  {
    what: 'two authors joined by a written-on and',
    source: simple('<p class="writer">كتب محمد علي وأحمد حسن</p><p>12 مايو 2024</p>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: ['محمد علي', 'أحمد حسن'],
  },
  {
    what: 'a family name that begins with the letter of and',
    source: simple('<p class="writer">كتب: محمد وليد صالح</p><p>12 مايو 2024</p>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: ['محمد وليد صالح'],
  },
  {
    what: 'opinion by a doctor',
    source: simple(
      '<div class="opinion-writer"><a href="/writers/55">د. سامي عبد الله</a></div><div>12 مايو 2024</div>',
    ),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: ['د. سامي عبد الله'],
  },
  {
    what: 'bi-qalam',
    source: simple('<h4>بقلم: ليلى الحداد</h4><span>12 مايو 2024</span>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: ['ليلى الحداد'],
  },
  {
    what: 'place and author',
    source: simple(
      '<div class="author-name">القاهرة: محمد علي</div><time datetime="2024-05-12T10:35:00+03:00">12 مايو 2024</time>',
    ),
    headline: TITLE,
    publishedAt: '2024-05-12T07:35:00Z',
    authors: ['محمد علي'],
  },
  {
    what: 'place of two words and author',
    source: simple('<div class="byline">رام الله - سلمى خليل</div><div>12 مايو 2024</div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: ['سلمى خليل'],
  },
  {
    what: 'place and agency',
    source: simple('<div class="byline">القاهرة - أ ش أ</div><div>12 مايو 2024</div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'agencies only',
    source: simple('<div class="author">وكالات</div><div>12 مايو 2024</div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'the site’s editor',
    source: simple(
      '<span class="author"><a rel="author" href="/author/admin">محرر الموقع</a></span><div>12 مايو 2024</div>',
    ),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'exclusive to the site',
    source: simple(
      '<span class="author">خاص - المرفأ</span><div>12 مايو 2024</div>',
      '<meta property="og:site_name" content="المرفأ">',
    ),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'a desk',
    source: simple('<div class="writer">إعداد: قسم الأخبار</div><div>12 مايو 2024</div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'prepared by somebody',
    source: simple('<div>إعداد: نور الدين حمدان</div><div>12 مايو 2024</div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: ['نور الدين حمدان'],
  },
  {
    what: 'a role before the name',
    source: simple('<div class="author">الصحفية هالة سمير</div><div>12 مايو 2024</div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: ['هالة سمير'],
  },
  {
    what: 'photographer beside author',
    source: simple('<div class="byline">كتب: محمد علي | تصوير: حسن فؤاد</div><div>12 مايو 2024</div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: ['محمد علي'],
  },
  {
    what: 'JSON-LD whose author is the site',
    source: simple(
      '<div>12 مايو 2024</div>',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"' +
        TITLE +
        '","datePublished":"2024-05-12T23:30:00+03:00","author":{"@type":"Person","name":"صحيفة المرفأ"},"publisher":{"@type":"Organization","name":"المرفأ"}}</script>',
    ),
    headline: TITLE,
    publishedAt: '2024-05-12T20:30:00Z',
    authors: [],
  },
  {
    what: 'microdata with a wrong first author in a list of other articles',
    source: page(
      `<title>${TITLE} | المرفأ</title>`,
      `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><span itemprop="author" itemscope><span itemprop="name">جمال رشيد</span></span><meta itemprop="datePublished" content="2024-05-12T10:35:00+02:00">${LEAD}</article><section class="more-news"><div itemscope><span itemprop="author">فادي نصر</span></div></section>`,
    ),
    headline: TITLE,
    publishedAt: '2024-05-12T08:35:00Z',
    authors: ['جمال رشيد'],
  },
  {
    what: 'correspondent with place in brackets',
    source: simple('<div class="reporter">محمد علي (القاهرة)</div><div>12 مايو 2024</div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: ['محمد علي'],
  },
  {
    what: 'a translator who signs alone wrote nothing',
    source: simple('<div>ترجمة: سارة محمود</div><div>12 مايو 2024</div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'a subtitle that begins as a byline may',
    source: simple('<h2>تقرير حقوقي يكشف تفاصيل جديدة</h2><div>12 مايو 2024</div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'a reader’s comment form',
    source: simple(
      '<div>12 مايو 2024</div><form class="comment-form"><label class="comment-form-author">الاسم</label></form>',
    ),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
];
