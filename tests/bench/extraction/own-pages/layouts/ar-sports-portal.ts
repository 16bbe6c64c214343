import type { Layout } from '../layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A sports portal: scores and tables about the text, a poll in it, cards of other matches. */
export const arSportsPortal: Layout = {
  name: 'ar-sports-portal',
  language: 'ar',
  takes: ['news'],
  namesAuthors: true,
  write: (
    article,
    { others, comments },
  ) => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | المرمى</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta itemprop="datePublished" content="${article.published}"></head>
<body class="dark"><div class="scores-strip">${each(['الواحة 1 - 0 النجم', 'الجنوب 2 - 2 الميناء', 'الترسانة - الأهرام 20:00', 'الفجر 3 - 1 السواحل'], (score) => `<div class="scores-strip__match">${score}</div>`)}</div>
<header class="sp-header"><a>المرمى</a><ul><li>مباريات</li><li>بطولات</li><li>انتقالات</li><li>تحليلات</li><li>ميركاتو</li></ul></header>
<div class="sp-layout"><div class="sp-main" itemscope itemtype="http://schema.org/NewsArticle"><div class="sp-match"><div>السهم الأزرق</div><div>2 - 1</div><div>اتحاد الجنوب</div><table><tr><th>الاستحواذ</th><td>54%</td><td>46%</td></tr><tr><th>التسديدات</th><td>14</td><td>9</td></tr><tr><th>الركنيات</th><td>7</td><td>3</td></tr></table></div>
<h1 itemprop="headline">${escapeText(article.headline)}</h1><div class="sp-by">${each(article.authors, (author) => `<span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">${escapeText(author)}</span></span>`)}<span class="sp-date">${printDate(article.published, 'ar-MA', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })} ${article.published.slice(11, 16)}</span></div>
<div class="sp-photo"><img alt=""><span>${escapeText(article.caption)} (غيتي)</span></div>
<div class="sp-text" itemprop="articleBody">${writeBody(article.body, undefined, { 1: `<div class="sp-poll"><p>من تتوقع أن يتوج بلقب الدوري هذا الموسم؟</p><label>السهم الأزرق</label><label>اتحاد الجنوب</label><label>فريق آخر</label><button>صوّت</button></div>`, 3: `<div class="sp-inline"><p>طالع أيضاً</p><a>${escapeText(others[2]?.headline ?? '')}</a><a>${escapeText(others[3]?.headline ?? '')}</a></div>` })}</div>
<div class="sp-tags">${each(article.tags, (tag) => `<a>${tag}</a>`)}</div>
<div class="sp-next"><h2>أخبار قد تهمك</h2>${each(others.slice(0, 6), (other) => `<div class="sp-card"><h3><a>${escapeText(other.headline)}</a></h3><p>${escapeText(other.body[0]?.text ?? '')}</p><small>منذ ساعتين</small></div>`)}</div>
<div class="sp-comments"><h2>التعليقات</h2>${each(comments.slice(0, 6), (comment, index) => `<div class="sp-comment"><b>مشجع ${index}</b><p>${comment}</p><span>إعجاب (3)</span></div>`)}</div></div>
<div class="sp-side"><table class="sp-table"><caption>ترتيب الدوري</caption><tr><th>#</th><th>الفريق</th><th>لعب</th><th>نقاط</th></tr>${each(['السهم الأزرق', 'اتحاد الجنوب', 'الواحة', 'الميناء', 'الفجر'], (team, index) => `<tr><td>${index + 1}</td><td>${team}</td><td>20</td><td>${46 - index * 4}</td></tr>`)}</table></div></div>
<footer>المرمى، كل ما يخص كرة القدم العربية والعالمية</footer></body></html>`,
};
