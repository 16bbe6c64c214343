import { LEAD, page, RELATED, type RegionalPage, simple, TITLE } from './regional-page.ts';

/** Pages as content systems and themes of the region build them, and what they put around a headline. */
export const REGIONAL_SYSTEMS: readonly RegionalPage[] = [
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
];
