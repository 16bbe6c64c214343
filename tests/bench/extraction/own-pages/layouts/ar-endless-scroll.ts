import type { Around, Layout } from '../layout.ts';
import type { OwnArticle } from '../own-article.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A daily whose pages go on with the next two articles in full, in the very same markup. */
export const arEndlessScroll: Layout = {
  name: 'ar-endless-scroll',
  language: 'ar',
  takes: ['news'],
  namesAuthors: true,
  write: (
    article,
    around,
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | الوطن الجديد</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="article:published_time" content="${article.published}"><meta property="og:site_name" content="الوطن الجديد"></head>
<body class="inner-page"><header><div class="date-bar">26 نوفمبر 2026</div><nav><a>الرئيسية</a><a>مصر</a><a>العالم</a><a>ملاعب</a><a>فن وثقافة</a><a>بيئة</a></nav></header>
<main><div class="infinite-wrapper">${each([article, ...around.others.slice(0, 2)], (item) => writeOne(item, around))}</div><div class="loading-more">جاري التحميل...</div></main>
<footer><p>الوطن الجديد جريدة شاملة تصدر صباح كل يوم عدا الجمعة. رئيس التحرير: منير الشافعي.</p></footer></body></html>`,
};

function writeOne(item: OwnArticle, { others }: Around): string {
  return `<section class="article-block" data-url="/news/${item.id}"><div class="art-cat">${item.section}</div><h1 class="art-title">${escapeText(item.headline)}</h1>
<div class="art-info">${each(item.authors, (author) => `<span class="art-writer">بقلم: <a href="/editor/12">${escapeText(author)}</a></span>`)}<span class="art-time">${printDate(item.published, 'ar-EG', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}</span></div>
<figure><img alt=""><figcaption>${escapeText(item.caption)}</figcaption></figure>
<div class="art-text">${writeBody(item.body, undefined, { 1: `<div class="read-too"><b>اقرأ أيضاً:</b> <a href="/x">${escapeText(others[4]?.headline ?? '')}</a></div>` })}</div>
<div class="art-tags">${each(item.tags, (tag) => `<a>${tag}</a>`)}</div><div class="art-share"><a>فيسبوك</a><a>تويتر</a></div></section>\n`;
}
