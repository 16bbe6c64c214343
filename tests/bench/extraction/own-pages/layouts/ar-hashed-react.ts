import type { Layout } from '../layout.ts';
import { breakOff, each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A rendered React application: hashed class names, a div a paragraph, its state as JSON at the end. */
export const arHashedReact: Layout = {
  name: 'ar-hashed-react',
  language: 'ar',
  takes: ['news'],
  namesAuthors: true,
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${escapeText(article.headline)} | نبض اليوم</title><meta property="og:title" content="${escapeAttribute(article.headline)} | نبض اليوم"/><meta property="og:description" content="${escapeAttribute(breakOff(article.body[0]?.text ?? '', 24))}"/>
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.headline, datePublished: article.published, dateModified: article.published, author: article.authors.length === 0 ? { '@type': 'Organization', name: 'نبض اليوم' } : article.authors.map((name) => ({ '@type': 'Person', name })), publisher: { '@type': 'Organization', name: 'نبض اليوم', logo: { '@type': 'ImageObject', url: 'https://nabd.example/l.png' } } })}</script></head>
<body><div id="__next"><div class="Layout_shell__2pQxA"><div class="Header_bar__k3JmZ"><div class="Header_logo__u71Ba">نبض اليوم</div><div class="Nav_list__0sYxW"><a href="/">الرئيسية</a><a href="/l">مباشر</a><a href="/e">اقتصاد</a><a href="/t">تقنية</a><a href="/v">فيديو</a></div><button>تسجيل الدخول</button></div>
<div class="Ticker_wrap__Ab3x1"><span>آخر الأخبار</span>${each(others.slice(0, 5), (other) => `<a class="Ticker_item__9Kq2z" href="/a/${other.id}">${escapeText(other.headline)}</a>`)}</div>
<div class="Page_grid__Zx8Yt"><div class="Page_center__m0Qwe"><div class="Story_head__1aZpL"><div class="Story_label__Qw33e">${article.section}</div><h1 class="Story_title__X2c9v">${escapeText(article.headline)}</h1><div class="Story_info__7uYhB"><div class="Story_by__LmN04">${each(article.authors, (author) => `<a href="/writers/${author}">${escapeText(author)}</a>`)}</div><div class="Story_when__33bVc"><span>${printDate(article.published, 'ar-EG-u-nu-latn', { day: 'numeric', month: 'short', year: 'numeric' })}</span><span>${article.published.slice(11, 16)}</span></div></div><div class="Share_row__o9Yt2"><button>نسخ</button><button>مشاركة</button><button>استماع</button></div></div>
<div class="Story_media__r5Tgb"><img alt=""/><div class="Story_caption__p0Okm">${escapeText(article.caption)}</div></div>
<div class="Story_body__Hy6Tr">${writeBody(article.body, { text: (text) => `<div class="Block_root__u8Yhn"><div class="Block_text__2wSxc"><span>${text}</span></div></div>`, heading: (text) => `<div class="Block_root__u8Yhn"><div class="Block_sub__9iJnb"><span>${text}</span></div></div>`, item: (text) => `<div class="Block_root__u8Yhn"><div class="Block_bullet__3eDcv"><span>${text}</span></div></div>` }, { 0: '<div class="Slot_ad__5tGbv"><span>إعلان</span></div>', 1: `<div class="Block_root__u8Yhn"><div class="Card_news__4rFvb"><div class="Card_title__6yHnm">النشرة المسائية</div><div>ملخص اليوم في خمس دقائق، يصلك إلى بريدك قبل أن تنام. أكثر من مئتي ألف قارئ يبدؤون بها ليلتهم.</div><button>سجّل الآن</button></div></div>`, 3: `<div class="Block_root__u8Yhn"><a class="Card_link__8iKmn" href="/a/${others[6]?.id}"><span>${escapeText(others[6]?.headline ?? '')}</span></a></div>` })}</div>
<div class="Topics_row__1qAzx">${each(article.tags, (tag) => `<a href="/topic/${tag}">#${tag}</a>`)}</div></div>
<div class="Page_side__nB5gt"><div class="Rail_head__0pLok">يتصدر الآن</div>${each(others.slice(2, 8), (other) => `<a class="Rail_item__7yGvc" href="/a/${other.id}"><div>${escapeText(other.headline)}</div><div>${escapeText(breakOff(other.body[1]?.text ?? '', 26))}</div></a>`)}</div></div>
<div class="Footer_wrap__5rDxz"><div>نبض اليوم منصة إخبارية رقمية</div><div>سياسة ملفات الارتباط</div><div>© 2026</div></div></div></div>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { story: { id: article.id, title: article.headline, blocks: article.body.map(({ text }) => ({ type: 'p', text })) } } }, page: '/a/[id]' }).replaceAll('<', '\\u003c')}</script></body></html>`,
};
