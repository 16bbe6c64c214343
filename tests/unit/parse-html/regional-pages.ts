/** A page as news sites of the region print them, in words of our own, and what a careful reader would note of it. */
export interface RegionalPage {
  readonly what: string;
  readonly source: string;
  readonly headline: string;
  /** The day, or the instant where the page gives one. Absent: the page does not say. */
  readonly publishedAt?: string;
  readonly authors: readonly string[];
}

const LEAD =
  '<p>أعلنت هيئة الموانئ اليوم أن أعمال التوسعة في الرصيف الجنوبي ستبدأ قبل نهاية الشهر، بحسب بيان وزع على الصحفيين في ختام الاجتماع.</p>' +
  '<p>وأوضح البيان أن المرحلة الأولى تشمل ثلاثة أرصفة جديدة، وأن التمويل اكتمل بعد موافقة المجلس على الموازنة المعدلة.</p>';
const LEAD_FA =
  '<p>سازمان بنادر اعلام کرد که کار توسعه اسکله جنوبی پیش از پایان ماه آغاز می‌شود و مرحله نخست آن سه اسکله تازه را در بر می‌گیرد.</p>';
const LEAD_UR =
  '<p>بندرگاہ کے ادارے نے اعلان کیا ہے کہ جنوبی گودی کی توسیع کا کام مہینے کے آخر سے پہلے شروع ہو جائے گا اور پہلے مرحلے میں تین گودیاں بنیں گی۔</p>';
const LEAD_HE =
  '<p>רשות הנמלים הודיעה כי העבודות להרחבת הרציף הדרומי יחלו לפני סוף החודש, וכי השלב הראשון כולל שלושה רציפים חדשים.</p>';
const TITLE = 'هيئة الموانئ تبدأ توسعة الرصيف الجنوبي قبل نهاية الشهر';
const NAV =
  '<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/politics">سياسة</a></li><li><a href="/sport">رياضة</a></li></ul></nav>' +
  '<div class="date-now">الخميس 26 نوفمبر 2026</div>';
const RELATED =
  '<aside class="related"><h3>أخبار ذات صلة</h3><ul><li><a href="/a1">وزير النقل يزور الميناء</a> <time datetime="2019-02-03">3 فبراير 2019</time> <span class="author">خالد منصور</span></li>' +
  '<li><a href="/a2">ارتفاع حركة الحاويات</a> <time datetime="2018-02-03">3 فبراير 2018</time></li></ul></aside>' +
  '<div class="comments"><div class="comment"><span class="comment-author">سعيد الزائر</span> <span class="date">1 يناير 2025</span><p>خبر مهم</p></div></div>';

const page = (head: string, body: string, lang = 'ar'): string =>
  `<!DOCTYPE html><html lang="${lang}" dir="rtl"><head><meta charset="utf-8">${head}</head><body>${NAV}${body}${RELATED}<footer>جميع الحقوق محفوظة © 2026 صحيفة المرفأ</footer></body></html>`;
const simple = (byline: string, head = ''): string =>
  page(
    `<title>${TITLE} | صحيفة المرفأ</title>${head}`,
    `<main><h1>${TITLE}</h1>${byline}<div class="content">${LEAD}</div></main>`,
  );

export const REGIONAL_PAGES: readonly RegionalPage[] = [
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
    what: 'WordPress with Yoast, its card naming the author',
    source: page(
      `<title>${TITLE} - المرفأ نيوز</title><meta property="og:title" content="${TITLE} - المرفأ نيوز"><meta property="og:site_name" content="المرفأ نيوز">` +
        '<meta property="article:published_time" content="2024-05-12T07:35:00+00:00"><meta property="article:modified_time" content="2024-06-01T07:35:00+00:00">' +
        '<meta name="twitter:label1" content="كُتب بواسطة"><meta name="twitter:data1" content="رنا قاسم"><meta name="twitter:label2" content="وقت القراءة المُقدّر"><meta name="twitter:data2" content="3 دقائق">',
      `<article><h1 class="entry-title">${TITLE}</h1><div class="entry-content">${LEAD}</div></article>`,
    ),
    headline: TITLE,
    publishedAt: '2024-05-12T07:35:00Z',
    authors: ['رنا قاسم'],
  },
  {
    what: 'WordPress theme without metadata',
    source: page(
      `<title>${TITLE} &#8211; المرفأ</title>`,
      `<article class="post"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" datetime="2024-05-12T10:35:00+03:00">مايو 12, 2024</time><time class="updated" datetime="2024-05-20T10:35:00+03:00">مايو 20, 2024</time></span> <span class="byline">بواسطة <span class="author vcard"><a class="url fn n" href="https://marfa.example/author/rana/">رنا قاسم</a></span></span></div></header>${LEAD}</article>`,
    ),
    headline: TITLE,
    publishedAt: '2024-05-12T07:35:00Z',
    authors: ['رنا قاسم'],
  },
  {
    what: 'WordPress written by admin',
    source: page(
      `<title>${TITLE} &#8211; المرفأ</title>`,
      `<article class="post"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta">بواسطة <a rel="author" href="/author/admin/">admin</a> في <a href="/2024/05/12/"><time datetime="2024-05-12T10:35:00+03:00">12 مايو، 2024</time></a></div>${LEAD}</article>`,
    ),
    headline: TITLE,
    publishedAt: '2024-05-12T07:35:00Z',
    authors: [],
  },
  {
    what: 'Blogger',
    source: page(
      `<title>المرفأ: ${TITLE}</title><meta property="og:title" content="${TITLE}">`,
      `<div class="post hentry"><h3 class="post-title entry-title">${TITLE}</h3><div class="post-header"><span class="post-author vcard">مرسلة بواسطة <span class="fn"><a rel="author" href="https://blogger.example/1">يوسف عمران</a></span></span> <abbr class="published" title="2024-05-12T10:35:00+03:00">10:35 ص</abbr></div><div class="post-body">${LEAD}</div></div>`,
    ),
    headline: TITLE,
    publishedAt: '2024-05-12T07:35:00Z',
    authors: ['يوسف عمران'],
  },
  {
    what: 'Drupal',
    source: page(
      `<title>${TITLE} | المرفأ</title>`,
      `<article class="node node--type-article"><h1 class="page-title"><span class="field field--name-title">${TITLE}</span></h1><div class="field field--name-field-date"><time datetime="2024-05-12T12:00:00Z" class="datetime">أحد, 05/12/2024 - 12:00</time></div><div class="field field--name-field-writer"><div class="field__item"><a href="/writers/lina">لينا عواد</a></div></div>${LEAD}</article>`,
    ),
    headline: TITLE,
    publishedAt: '2024-05-12T12:00:00Z',
    authors: ['لينا عواد'],
  },
  {
    what: 'a link to the author’s page beside the date, without any class',
    source: simple('<div><a href="/author/122/لينا-عواد">لينا عواد</a><span>12 مايو 2024</span></div>'),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: ['لينا عواد'],
  },
  {
    what: 'the site’s name before the headline',
    source: page(
      `<title>صحيفة المرفأ | ${TITLE}</title>`,
      `<div class="logo"><h1><a href="/">صحيفة المرفأ</a></h1></div><h2 class="title">${TITLE}</h2><div>12 مايو 2024</div>${LEAD}`,
    ),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'section and site behind guillemets',
    source: page(`<title>${TITLE} « اقتصاد « المرفأ</title>`, `<h1>${TITLE}</h1><div>12 مايو 2024</div>${LEAD}`),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'section and site behind dashes, no heading',
    source: page(
      `<title>${TITLE} - المرفأ</title><meta property="og:site_name" content="المرفأ">`,
      `<div class="ttl">${TITLE}</div><div>12 مايو 2024</div>${LEAD}`,
    ),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'kicker above the headline',
    source: page(
      `<title>${TITLE}</title><meta property="og:title" content="${TITLE}">`,
      `<h1><span class="kicker">اقتصاد</span><div>${TITLE}</div></h1><div>12 مايو 2024</div>${LEAD}`,
    ),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'a headline with a colon and a quotation',
    source: page(
      '<title>وزير النقل لـ«المرفأ»: التوسعة تبدأ قريبا | المرفأ</title><meta property="og:site_name" content="المرفأ"><meta property="og:title" content="وزير النقل لـ«المرفأ»: التوسعة تبدأ قريبا">',
      `<h1>وزير النقل لـ«المرفأ»: التوسعة تبدأ قريبا</h1><div>12 مايو 2024</div>${LEAD}`,
    ),
    headline: 'وزير النقل لـ«المرفأ»: التوسعة تبدأ قريبا',
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'a date in the address alone',
    source: page(
      `<title>${TITLE} | المرفأ</title><link rel="canonical" href="https://marfa.example/2024/05/12/port">`,
      `<h1>${TITLE}</h1>${LEAD}`,
    ),
    headline: TITLE,
    publishedAt: '2024-05-12',
    authors: [],
  },
  {
    what: 'no date but today’s in the page’s head',
    source: page(`<title>${TITLE} | المرفأ</title>`, `<h1>${TITLE}</h1>${LEAD}`).replace(RELATED, ''),
    headline: TITLE,
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
