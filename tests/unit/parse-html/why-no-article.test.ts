import { describe, expect, test } from 'vitest';
import { NewsdropError } from '../../../shared/errors/newsdrop-error.ts';
import { readArticle } from '../../../shared/parse/html/read-article.ts';

const context = { key: 'incoming/desk/page.html', source: { id: 'desk' }, uploadedAt: '2026-11-26T09:00:00Z' };
const read = (title: string, body: string, head = '') =>
  readArticle(`<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`, context);
const PARAGRAPH =
  'The council voted on Tuesday to open the old baths again, eleven years after a crack was found in the roof.';

const refusalOf = (...page: Parameters<typeof read>): string | undefined => {
  try {
    read(...page);
    return undefined;
  } catch (error) {
    if (error instanceof NewsdropError && error.code === 'empty') return error.message;
    throw error;
  }
};

describe('what a site says instead of an article', () => {
  test.each([
    ['404 Not Found', '<h1>Not Found</h1><p>The requested URL was not found on this server.</p>'],
    ['Page not found - The Gazette', '<h1>Oops! That page can’t be found.</h1><p>Maybe try a search?</p>'],
    ['Access Denied', '<h1>Access Denied</h1>You don’t have permission to see this page.'],
    ['Just a moment...', '<h2>Checking if the site connection is secure</h2>'],
    ['gazette.example', '<p>Please enable JavaScript and cookies to continue</p>'],
    ['The Gazette', '<h1>Sorry, you have been blocked</h1><p>You are unable to access this site.</p>'],
    ['503 Service Temporarily Unavailable', '<center><h1>503 Service Temporarily Unavailable</h1></center>nginx'],
    [
      'الصفحة غير موجودة - جريدة المثال',
      '<h1>عذراً، الصفحة التي تبحث عنها غير موجودة</h1><p>عد إلى الصفحة الرئيسية.</p>',
    ],
    ['جريدة المثال', '<h1>خطأ 404</h1><p>لم نجد ما تبحث عنه، جرّب البحث من جديد.</p>'],
    ['جريدة المثال | الموقع تحت الصيانة', '<h1>نعود إليكم</h1><p>شكراً لتفهمكم.</p>'],
    ['جريدة المثال', '<h1>الموقع قيد الصيانة حالياً</h1><p>نعمل على تطوير الموقع.</p>'],
    ['The Gazette | Login', '<h1><a href="/">The Gazette</a></h1><p>Name and password, please.</p>'],
    ['Before you continue', '<h1>Before you continue to The Gazette</h1><p>We use cookies to show you news.</p>'],
    ['تم حظر طلبك', '<h1>عذراً، تم حظر طلبك</h1><p>رصدنا نشاطاً غير معتاد من عنوانك.</p>'],
    ['تم رفض الوصول', '<p>ليس لديك إذن لعرض هذه الصفحة.</p>'],
    ['Page introuvable | Le Journal', '<h1>Page introuvable</h1><p>La page demandée n’existe plus.</p>'],
    ['Seite nicht gefunden', '<h1>Seite nicht gefunden</h1><p>Vielleicht hilft die Suche weiter.</p>'],
    ['Página no encontrada - El Diario', '<h1>Error 404</h1>'],
    ['Страница не найдена', '<h1>404</h1><p>Возможно, она была удалена.</p>'],
    ['Sayfa bulunamadı', '<h1>Aradığınız sayfa bulunamadı</h1>'],
    ['صفحه مورد نظر یافت نشد', '<p>به صفحه نخست بازگردید.</p>'],
    ['ページが見つかりません', '<p>トップページへ戻る</p>'],
    ['요청하신 페이지를 찾을 수 없습니다', '<p>홈으로 돌아가기</p>'],
    ['خطأ ٤٠٤', '<p>عد إلى الصفحة الرئيسية.</p>'],
    ['We’re sorry, this page cannot be found', '<p>Maybe try a search?</p>'],
  ])('%s', (title, body) => {
    expect(refusalOf(title, body)).toMatch(/holds (?:no article|nothing of an article)/);
  });

  test('is no headline of an article, whatever the article is about', () => {
    expect(
      refusalOf(
        'Access denied: why museums lock their stores',
        `<h1>Access denied: why museums lock their stores</h1><p>${PARAGRAPH}</p>`,
      ),
    ).toBe(undefined);
    const published = '<meta property="article:published_time" content="2026-03-01T10:00:00Z">';
    expect(refusalOf('Not found', `<h1>Not found</h1><p>${PARAGRAPH}</p>`, published)).toBe(undefined);
    expect(refusalOf('404 kilometres by bike', `<h1>404 kilometres by bike</h1><p>${PARAGRAPH}</p>`)).toBe(undefined);
    expect(refusalOf('Post found', `<h1>Post found</h1><p>${PARAGRAPH}</p>`)).toBe(undefined);
    expect(refusalOf('Old baths open | Connexion', `<h1>Old baths open</h1><p>${PARAGRAPH}</p>`)).toBe(undefined);
  });

  test('is a headline above some text with a day or a writer, and the heading of a form above that of an article', () => {
    const text = `<p>${PARAGRAPH}</p><p>Another paragraph, since ${PARAGRAPH}</p>`;
    const date = '<div class="date">12 March 2026</div>';
    expect(refusalOf('Access denied', `<h1>Access denied</h1>${text}`)).toMatch(/Access denied/);
    expect(refusalOf('Access denied', `<h1>Access denied</h1>${date}${text}`)).toBe(undefined);
    expect(refusalOf('ممنوع الدخول', `<h1>ممنوع الدخول</h1>${date}${text}`)).toBe(undefined);
    expect(refusalOf('Access denied', `<h1>Access denied</h1><p class="byline">By Ann Bee</p>${text}`)).toBe(undefined);
    expect(refusalOf('Not found', `<h1>Not found</h1>${date}<p>Maybe try a search for it?</p>`)).toMatch(/Not found/);
    const form = '<div><h2>تسجيل الدخول</h2></div>';
    expect(refusalOf('Old baths to open', `${form}<h2>Old baths to open</h2>${text}`)).toBe(undefined);
  });
});

describe('a list of articles', () => {
  const TEASERS = [
    PARAGRAPH,
    'Work on the deck of the harbour bridge is expected to begin in early spring and to last about eight months.',
    'Residents who had campaigned for the tram line welcomed the decision, though some said that it came too late.',
    'The cost, put at four million, will be shared between the city and the regional transport authority.',
  ];
  const cards = TEASERS.map(
    (teaser, at) =>
      `<article><h2><a href="/${at}">Story number ${at} of the day</a></h2><p>${teaser} ${TEASERS[at - 1] ?? ''}</p></article>`,
  ).join('');

  test('is none itself', () => {
    expect(refusalOf('Local news - The Gazette', `<h1>Local news</h1>${cards}`)).toMatch(/lists articles/);
  });

  test('is not seen in an article above others, nor in one whose title is a link', () => {
    const text = `<p>${PARAGRAPH}</p><p>Another paragraph, since ${PARAGRAPH}</p>`;
    expect(refusalOf('Old baths to open', `<h1>Old baths to open</h1><div>${text}</div>${cards}`)).toBe(undefined);
    const linked = `<article><h2><a href="/own">Old baths to open</a></h2>${text}</article>${cards}`;
    expect(refusalOf('Old baths to open', linked)).toBe(undefined);
  });
});

describe('a page without text', () => {
  test('whose address is its site’s start page is none', () => {
    const head =
      '<meta name="description" content="News of the coast"><link rel="canonical" href="https://gazette.example/">';
    expect(refusalOf('The Gazette', '<div><a href="/1">Ferry prices frozen</a></div>', head)).toMatch(/start page/);
    const post = (name: string) => `<div class="post"><h3><a href="/${name}">${name}</a></h3><p>${PARAGRAPH}</p></div>`;
    const posts = ['Ferry prices', 'Old baths', 'A market in rain'].map(post).join('');
    expect(refusalOf('Harbour notes', `<h1>Harbour notes</h1>${posts}`, head)).toMatch(/start page/);
    expect(
      refusalOf(
        'Harbour notes',
        `<h1>Old baths open again</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH} So it stays.</p>${posts}`,
        head,
      ),
    ).toBeUndefined();
    const own = `<h1>Old baths open again</h1><p>${PARAGRAPH}</p><p>${PARAGRAPH} So it stays.</p>`;
    expect(refusalOf('Old baths open again – The Gazette', `${own}${posts}`, head)).toBeUndefined();
    const paged =
      '<meta name="description" content="Prices"><link rel="canonical" href="https://gazette.example/?p=12">';
    expect(refusalOf('Ferry prices frozen', '<div><a href="/1">News</a></div>', paged)).toBe(undefined);
  });

  test('of which only the title is known is none', () => {
    expect(refusalOf('The Gazette', '<div id="app"></div>')).toMatch(/nothing of an article but a title/);
    expect(refusalOf('', '<p><b>Ferry prices</b></p><p>Frozen</p>')).toBe(undefined);
    expect(refusalOf('Flood in pictures', '<p class="date">3 May 2026</p>')).toBe(undefined);
  });

  test('of which a player or a picture is shown is one', () => {
    const menu = '<div><a href="/">News</a></div><h1>Bridge falls</h1>';
    expect(refusalOf('Bridge falls', `${menu}<video src="/a.mp4"></video>`)).toBe(undefined);
    expect(refusalOf('Bridge falls', `${menu}<figure><img src="/a.jpg"></figure>`)).toBe(undefined);
    expect(refusalOf('Bridge falls', `${menu}<iframe src="/a" allowfullscreen></iframe>`)).toBe(undefined);
    expect(refusalOf('Bridge falls', `${menu}<iframe src="/advert"></iframe>`)).toMatch(/but a title/);
    expect(refusalOf('News', `${menu}<figure><a href="/1"><img src="/a.jpg"></a></figure>`)).toMatch(/but a title/);
  });

  test('is read from the state of its program, whose address is the page’s', () => {
    const state = {
      props: {
        menu: [{ title: 'News', url: '/news' }],
        related: [{ id: 8, headline: 'Ferry prices frozen', body: `<p>${PARAGRAPH}</p>` }],
        article: {
          id: 7,
          headline: 'Old baths to open again',
          authors: [{ name: 'Ann Bee' }],
          publishedAt: '2026-03-01T10:00:00Z',
          body: `<p>${PARAGRAPH}</p>`,
        },
      },
    };
    const head = '<link rel="canonical" href="https://gazette.example/baths">';
    const script = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`;

    expect(read('Old baths', `<div id="__next"></div>${script}`, head)).toMatchObject({
      identity: 'https://gazette.example/baths',
      headline: 'Old baths to open again',
      authors: [{ name: 'Ann Bee' }],
      publishedAt: '2026-03-01T10:00:00Z',
      body: [PARAGRAPH],
    });
  });
});
