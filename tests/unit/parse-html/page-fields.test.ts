import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../../shared/parse/html/page-evidence.ts';
import { readPage } from '../../../shared/parse/html/read-page.ts';
import { readPageFields } from '../../../shared/parse/html/read-page-fields.ts';

const context = { key: 'incoming/desk/page.html', source: { id: 'desk' }, uploadedAt: '2026-11-26T09:00:00Z' };
const fieldsOf = (head: string, body = '', language = 'en') =>
  readPageFields(
    readEvidence(readPage(`<html lang="${language}"><head>${head}</head><body>${body}</body></html>`)),
    context,
  );
const namesOf = (head: string, body = '') => fieldsOf(head, body).authors?.map(({ name }) => name);
const story = (author: unknown, type = 'NewsArticle') =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': type, headline: 'Old baths to open again', author })}</script>`;
const H1 = '<h1>Old baths to open again</h1>';

describe('authors', () => {
  test('what is shown completes what is declared', () => {
    expect(namesOf(story({ name: 'Ann Bee' }), `${H1}<p>By Ann Bee and Carl Dee</p>`)).toEqual(['Ann Bee', 'Carl Dee']);
    expect(namesOf(story({ name: 'Ann' }), `${H1}<span class="author">Ann Bee</span>`)).toEqual(['Ann Bee']);
  });

  test('a byline by the headline corrects who put the page in', () => {
    expect(namesOf(story({ name: 'Ann Bee' }), `${H1}<p>By: Carl Dee</p>`)).toEqual(['Carl Dee']);
  });

  test('the opening may stand in a line of its own, and a date behind the name', () => {
    expect(namesOf('', `${H1}<p>Written by:</p><p>Ann Bee</p>`)).toEqual(['Ann Bee']);
    expect(namesOf('', `${H1}<p>by Amanda | Dec 20, 2025 at 3:00 am</p>`)).toEqual(['Amanda']);
  });

  test('of marks, the next behind the headline is the article’s, or one right above it; those of a list are others’', () => {
    const long = '<p>A paragraph.</p>'.repeat(30);
    const list = ['Dan Eff', 'Eva Gee', 'Fred Haitch']
      .map((name) => `<div><h3>Another long enough title of a story</h3><span class="writer">${name}</span></div>`)
      .join('');
    const portrait = '<div class="writer"><a href="/w/1">Ann Bee</a></div><p>Her life in a line.</p>';
    expect(namesOf('', `${portrait}${H1}${long}${list}`)).toEqual(['Ann Bee']);
    expect(namesOf('', `${H1}${long}${list}`)).toEqual([]);
    expect(namesOf('', `${H1}${long}<span class="writer">Ann Bee</span>`)).toEqual(['Ann Bee']);
  });

  test('what ends in a colon is a label or the place of the report', () => {
    expect(namesOf('', `${H1}<ul class="author"><li>London:</li><li>Ann Bee</li></ul>`)).toEqual(['Ann Bee']);
    expect(namesOf('', `${H1}<ul class="author"><li>London:</li></ul>`)).toEqual([]);
  });

  test('an Arabic paper that signs for want of a writer is none', () => {
    const site = '<meta property="og:site_name" content="صوت المدينة">';
    expect(namesOf(site, `${H1}<span>بواسطة صوت المدينة</span>`)).toEqual([]);
    expect(namesOf(site, `${H1}<span>كتب محمد علي:</span>`)).toEqual(['محمد علي']);
  });

  test('a mail address is no name: the card of the page has it', () => {
    const card = '<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Anna Berg">';
    expect(namesOf(`<meta name="author" content="a.berg@example.org">${card}`)).toEqual(['Anna Berg']);
  });

  test('a site is not its own author, nor are readers, nor the many authors of works it quotes', () => {
    const site = '<meta property="og:site_name" content="The Post">';
    expect(namesOf(`${site}${story({ name: 'Post Staff' })}`)).toEqual([]);
    expect(namesOf('', `${H1}<div class="comments"><span class="author">Ann Bee</span></div>`)).toEqual([]);
    const quoted = Array.from(
      { length: 20 },
      (_, at) => `<meta itemprop="author" content="A${'b'.repeat(at + 1)} Roe">`,
    );
    expect(namesOf(quoted.join(''))).toEqual([]);
  });
});

test('the heading of a box about the article is nobody', () => {
  const box = '<section><strong class="byline">معلومات المقال</strong><p>12 دقيقة للقراءة</p></section>';
  expect(fieldsOf('', `${H1}${box}`, 'ar').authors).toEqual([]);
});

describe('sources', () => {
  const partOf = (whole: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'h', isPartOf: whole })}</script>`;

  test('the paper that an article is part of is its source where no publisher is named', () => {
    const paper = partOf({ '@type': ['CreativeWork', 'Product'], name: 'The Harbour Post', productID: 'post:basic' });
    expect(fieldsOf(paper).sourceName).toBe('The Harbour Post');
    expect(fieldsOf(`<meta property="og:site_name" content="Post Online">${paper}`).sourceName).toBe('Post Online');
  });

  test('a series, an issue or a page names no source', () => {
    for (const type of ['CreativeWorkSeries', 'PublicationIssue', 'WebPage', ['CreativeWork', 'Series']])
      expect(fieldsOf(partOf({ '@type': type, name: 'Letters from the harbour' })).sourceName).toBeUndefined();
  });
});

describe('dates', () => {
  test('the time that the article shows beside the day of its address, not that of a change', () => {
    const address = '<link rel="canonical" href="https://a.example/story/2024/3/12/660121">';
    const at = (line: string) => fieldsOf(address, `${H1}<p>${line}</p>`, 'ar').publishedAt;
    expect(at('الثلاثاء، 12 مارس 2024 03:15 م')).toBe('2024-03-12T15:15:00Z');
    expect(at('آخر تحديث: 12 مارس 2024 03:15 م')).toBe('2024-03-12T00:00:00Z');
  });

  test('a date that readers see tells day and month of a declared one apart', () => {
    const head = '<meta name="date" content="11/01/2023 12:43:42">';
    expect(fieldsOf(head, `${H1}<p>Erstellt am: 01.11.2023</p>`, 'de').publishedAt).toBe('2023-11-01T12:43:42Z');
    expect(fieldsOf(head, H1, 'de').publishedAt).toBe('2023-01-11T12:43:42Z');
  });

  test('the line that tells of publication comes before one that tells of a change', () => {
    const body = `${H1}<p>Updated: 4 May 2024</p><p>Published: 2 May 2024</p>`;
    expect(fieldsOf('', body).publishedAt).toBe('2024-05-02T00:00:00Z');
  });

  test('a recipe was changed when its page was', () => {
    const graph = [
      { '@type': 'WebPage', dateModified: '2026-11-02T09:30:00Z' },
      { '@type': 'Recipe', name: 'Old soup', author: 'Ann Bee', datePublished: '2026-10-30' },
    ];
    const head = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`;
    expect(fieldsOf(head, '<h1>Old soup</h1>').updatedAt).toBe('2026-11-02T09:30:00Z');
  });

  test('a line by the headline comes before a time of other articles', () => {
    const body = `${H1}<p>2 May 2024</p><aside class="related"><time datetime="2019-01-01">1 January 2019</time></aside>`;
    expect(fieldsOf('', body).publishedAt).toBe('2024-05-02T00:00:00Z');
  });
});

describe('address', () => {
  test('a web archive’s is that of what it keeps', () => {
    const kept = 'https://post.example/news/7';
    const link = `<link rel="canonical" href="https://archive.example/web/20190611120455id_/${kept}">`;
    expect(fieldsOf(link).uri).toBe(kept);
    expect(fieldsOf('<link rel="canonical" href="https://post.example/20190611120455/news">').uri).toBe(
      'https://post.example/20190611120455/news',
    );
  });

  test('a saved page’s is where the browser found it, where it declares none', () => {
    const saved = '<!-- saved from url=(0028)https://post.example/news/7 -->';
    expect(fieldsOf(saved).uri).toBe('https://post.example/news/7');
    expect(fieldsOf(`${saved}<link rel="canonical" href="https://post.example/own">`).uri).toBe(
      'https://post.example/own',
    );
  });

  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

  test('completes a relative one and passes over the start page', () => {
    const shared = '<meta property="og:url" content="https://post.example/2024/baths">';
    expect(fieldsOf(`${canonical('/news/baths')}${shared}`).uri).toBe('https://post.example/news/baths');
    expect(fieldsOf(`${canonical('https://post.example/')}${shared}`).uri).toBe('https://post.example/2024/baths');
    for (const start of ['', 'ar', 'fr/', 'index.php', 'ar/Pages/default.aspx'])
      expect(fieldsOf(canonical(`https://post.example/${start}`)).uri).toBeUndefined();
    expect(fieldsOf(canonical('https://post.example/index.php?id=7')).uri).toBe('https://post.example/index.php?id=7');
  });
});

describe('keywords and abstract', () => {
  test('passes over a line in which nothing parts the keywords, and falls back on the tags shown', () => {
    const line = 'a b c d e f g '.repeat(10);
    expect(
      fieldsOf(`<meta name="news_keywords" content="${line}"><meta name="keywords" content="baths, water">`).keywords,
    ).toEqual(['baths', 'water']);
    const tags = '<a rel="tag" href="/t/1">#baths</a><a rel="category tag" href="/c/1">News</a>';
    expect(fieldsOf('', H1 + tags).keywords).toEqual(['baths']);
  });

  test('a description that repeats the headline is no abstract', () => {
    const meta = '<meta property="og:title" content="Rain at last"><meta name="description" content="Rain at last.">';
    expect(fieldsOf(meta).abstract).toBeUndefined();
  });
});

describe('what a page only shows', () => {
  const sectionOf = (head: string, body: string) =>
    fieldsOf(head, body).subjects?.find(({ scheme }) => scheme === 'section')?.label;

  test('the section is the last step of a trail, or linked by the headline', () => {
    const steps = ['Home', 'Local', 'Old baths to open again'].map((name, at) => ({ position: at + 1, name }));
    const list = JSON.stringify({ '@type': 'BreadcrumbList', itemListElement: steps });
    expect(sectionOf(`<script type="application/ld+json">${list}</script>`, H1)).toBe('Local');
    expect(sectionOf('', `<ul class="breadcrumb"><li><a href="/">Home</a><li><a href="/l">Local</a></ul>${H1}`)).toBe(
      'Local',
    );
    expect(sectionOf('', `<a class="section" href="/l">Local</a>${H1}`)).toBe('Local');
    expect(sectionOf('', `<nav><a class="section" href="/l">Local</a></nav>${H1}`)).toBeUndefined();
  });

  test('the publisher is what two of title, logo, rights and metadata say', () => {
    const title = '<title>Old baths to open again | The Post</title>';
    const publisherOf = (body: string) => fieldsOf(title, `${H1}${body}`).sourceName;
    expect(publisherOf('<a href="/">The Post</a>')).toBe('The Post');
    expect(publisherOf('<p>© 2026 The Post. All rights reserved.</p>')).toBe('The Post');
    expect(publisherOf('<a href="https://elsewhere.example/">The Post</a>')).toBeUndefined();
    expect(publisherOf('<a href="/">Home</a>')).toBeUndefined();
  });

  test('a logo’s own text is a name, without what it is called; the whole title is one that the rights repeat', () => {
    const publisherOf = (body: string, head = '<title>Old baths to open again - Harbour Gazette</title>') =>
      fieldsOf(head, body, 'ar').sourceName;
    expect(publisherOf('<a href="/ar/"><img alt="Harbour Gazette"></a>')).toBe('Harbour Gazette');
    expect(publisherOf('<div class="logo"><a><img alt="Logo: Harbour Gazette"></a></div>')).toBe('Harbour Gazette');
    expect(publisherOf('<div class="logo"><a><img alt="لوگو Harbour Gazette"></a></div>')).toBe('Harbour Gazette');
    expect(publisherOf('<p><img alt="Harbour Gazette"></p>')).toBeUndefined();
    const twice = (name: string) => publisherOf(`<a href="/"><img alt="${name}"></a><a href="/">${name}</a>`, '');
    expect(twice('Harbour Gazette')).toBe('Harbour Gazette');
    expect(twice('الصفحة الرئيسية')).toBeUndefined();
    const rights = '<p>جميع الحقوق محفوظة لمجلس المدينة 2026</p>';
    expect(publisherOf(rights, '<title>مجلس المدينة</title>')).toBe('مجلس المدينة');
  });

  test('microdata may name the publisher and the address for machines alone, RDFa a property by several names', () => {
    const body = `<div itemscope><meta itemprop="mainEntityOfPage" content="https://harbour.example/news/1">${H1}
      <span property="dc:date dc:created" content="2026-10-29T11:14:52-03:00">29/10/2026 - 11:14</span>
      <div itemprop="publisher"><meta itemprop="name" content="Harbour Gazette"></div></div>`;
    expect(fieldsOf('', body)).toMatchObject({
      uri: 'https://harbour.example/news/1',
      sourceName: 'Harbour Gazette',
      publishedAt: '2026-10-29T14:14:52Z',
    });
  });

  test('whoever answers is no author of what was asked', () => {
    const name = (who: string) => `<span itemprop="author">${who}</span>`;
    const answer = `<div itemtype="https://schema.org/Answer"><p>${'It does. '.repeat(30)}</p>${name('Carl Dee')}</div>`;
    expect(namesOf('', `${H1}<p>Does it hold?</p>${name('Ann Bee')}${answer}`)).toEqual(['Ann Bee']);
  });

  test('a step of the trail that is no link is the section where none but the start page stands before it', () => {
    const trail = (steps: string) => `<ul class="breadcrumb"><li><a href="/">Start</a></li>${steps}</ul>${H1}`;
    const title = '<title>Old baths to open again</title>';
    expect(sectionOf(title, trail('<li>› Local</li>'))).toBe('Local');
    expect(sectionOf(title, trail('<li><a href="/local">Local</a></li><li>Details</li>'))).toBe('Local');
    expect(sectionOf(title, trail('<li>The old baths</li>'))).toBeUndefined();
  });

  test('keywords are links to tags behind the headline, up to those of something else, or a labelled line', () => {
    const link = (name: string) => `<a href="/tag/${name}">${name}</a>`;
    const far = '<p>A paragraph.</p>'.repeat(6);
    expect(
      fieldsOf('', `${link('top')}${H1}${far}${link('baths')}${link('town')}${far}${link('more')}`).keywords,
    ).toEqual(['baths', 'town']);
    expect(fieldsOf('', `${H1}<p>Keywords: baths, town</p>`).keywords).toEqual(['baths', 'town']);
  });

  test('a time beside the day, and when the article was changed', () => {
    const line =
      '<div><b>Ann Bee</b> 5 March 2024 <i>5 March 2024 - 10:35</i></div><p>Updated: 6 March 2024, 08:10</p>';
    const { publishedAt, publishedPrecision, updatedAt } = fieldsOf('', `${H1}${line}`);
    expect([publishedAt, publishedPrecision, updatedAt]).toEqual([
      '2024-03-05T10:35:00Z',
      'minute',
      '2024-03-06T08:10:00Z',
    ]);
  });

  test('RDFa says what microdata says', () => {
    const body =
      '<h1 property="headline">Old baths to open again</h1><span property="schema:articleSection">Local</span><time property="datePublished" content="2022-05-18T09:00:00+03:00">18 May</time>';
    expect(sectionOf('', body)).toBe('Local');
    expect(fieldsOf('', body).publishedAt).toBe('2022-05-18T06:00:00Z');
  });

  test('a trail is known by its marks as well, its sections by the mark of a category behind the text', () => {
    const trail = (between: string) => `<div><a href="/">Start</a> ${between} <a href="/local">Local</a></div>${H1}`;
    expect(sectionOf('', trail('›'))).toBe('Local');
    expect(sectionOf('', trail('|'))).toBeUndefined();
    const category = (name: string) => `<a href="/c/9" rel="category tag">${name}</a>`;
    const far = '<p>A paragraph.</p>'.repeat(30);
    expect(sectionOf('', `${H1}${far}${category('Local')}`)).toBe('Local');
    expect(sectionOf('', `${H1}${far}${category('Uncategorized')}${category('Town')}`)).toBe('Town');
    expect(sectionOf('<meta property="article:section" content="غير مصنف">', H1)).toBeUndefined();
  });

  test('a moment of a change by hAtom, where another class tells of the publication', () => {
    const changed = '<time class="updated" datetime="2026-06-12T13:40:00Z">12 June</time>';
    const published = '<time class="entry-date published" datetime="2026-06-11T11:02:00Z">11 June</time>';
    expect(fieldsOf('', `${H1}${published}${changed}`).updatedAt).toBe('2026-06-12T13:40:00Z');
    expect(fieldsOf('', `${H1}${changed}`).updatedAt).toBeUndefined();
    const told = 'Updated: <time datetime="2026-06-12T15:40:00+02:00">12 June 2026 15.40</time>';
    expect(fieldsOf('', `${H1}<p>${told}</p>`).updatedAt).toBe('2026-06-12T13:40:00Z');
    const line = 'Por Ana Rios | 09/11/2026 às 06h30 - Atualizado em 09/11/2026 às 10h12';
    expect(fieldsOf('', `${H1}<p>${line}</p>`, 'pt').updatedAt).toBe('2026-11-09T10:12:00Z');
    const named =
      '<time class="dt-published" datetime="2026-06-11">11</time><time class="dt-updated" datetime="2026-06-12">12</time>';
    expect(fieldsOf('', `${H1}${named}`).updatedAt).toBe('2026-06-12T00:00:00Z');
  });

  test('the last change of the site is none of the article', () => {
    expect(fieldsOf('', `${H1}<p>5 March 2024</p><p>آخر تحديث للموقع: 25/11/2026</p>`).updatedAt).toBeUndefined();
  });

  test('whose pen a title ends with', () => {
    const page = '<h1>متى يشرب الريف؟.. بقلم: عمر خليفة</h1>';
    const { headline, authors } = fieldsOf('<title>متى يشرب الريف؟.. بقلم: عمر خليفة</title>', page, 'ar');
    expect([headline, authors]).toEqual(['متى يشرب الريف؟', [{ name: 'عمر خليفة' }]]);
    for (const title of ['رواية جديدة بقلم أحمد مراد تتصدر المبيعات', 'نشر قصة نادرة بقلم نجيب محفوظ'])
      expect(fieldsOf(`<title>${title}</title>`, `<h1>${title}</h1>`, 'ar').headline).toBe(title);
    expect(fieldsOf('<title>رسالة بقلم رصاص</title>', '<h1>رسالة بقلم رصاص</h1>', 'ar').headline).toBe(
      'رسالة بقلم رصاص',
    );
  });

  test('a day on which something came out on a site is no day of the site', () => {
    const page = (line: string) => `<h1>Old baths to open again</h1><p class="date">${line}: 12 March 2025</p>`;
    const title = '<title>Old baths to open again</title>';
    expect(fieldsOf(title, page('Published on our website')).publishedAt).toBe('2025-03-12T00:00:00Z');
    expect(fieldsOf(title, page('Last update of the website')).publishedAt).toBe(undefined);
  });

  test('the office that Dublin Core calls the creator is no author of what it publishes', () => {
    const head =
      '<title>Old baths to open again | Harbour Council</title><meta name="dc.creator" content="Harbour Council">';
    expect(fieldsOf(head, H1)).toMatchObject({ sourceName: 'Harbour Council', authors: [] });
  });

  test('a writer stands above the title, others under a heading of theirs', () => {
    const others =
      '<div class="writers"><h3>كتاب آخرون</h3><ul><li><a href="/writer/2">مشاري بورسلي</a></li></ul></div>';
    const box = '<div class="writer-box"><h4><a href="/writer/1">سناء الحمود</a></h4></div>';
    expect(namesOf('', `${box}${H1}<p>14 November 2026</p>${others}`)).toEqual(['سناء الحمود']);
    expect(namesOf('', `${H1}<div>حاورتها: كريمة بن ساحلي | 13 نوفمبر 2026</div>`)).toEqual(['كريمة بن ساحلي']);
  });

  test('neither who made the pictures, in brackets, nor the zone of a time is an author', () => {
    expect(namesOf('', `${H1}<p>Door: Ann Bee (tekst) en Carl Dee (foto's)</p>`)).toEqual(['Ann Bee']);
    expect(namesOf('', `${H1}<p>By Ann Bee (Text) and Carl Dee (Photos)</p>`)).toEqual(['Ann Bee']);
    expect(namesOf('', `${H1}<p class="author">BST</p>`)).toEqual([]);
  });
});
