import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, printDate, writeBody } from '../write-parts.ts';

/** A site of essays: the writer's card above the title with what he is in the same box, a publisher's notice below. */
export const arEssayistCard: LaterLayout = {
  name: 'ar-essayist-card',
  language: 'ar',
  casts: [['إدريس الكنبوري'], ['د. زهور كرام'], ['عبد الصمد بلكبير']],
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - مدارات الفكر</title><meta property="og:site_name" content="مدارات الفكر"><meta property="article:published_time" content="${article.published}"><meta name="author" content="admin"></head>
<body><header><a href="/">مدارات الفكر</a></header><div class="post"><div class="sig"><img src="/u/7.jpg" alt=""><strong>${escapeText(article.authors[0] ?? '')}</strong><br>كاتب وباحث في علم الاجتماع</div><h1>${escapeText(article.headline)}</h1><div class="when">${printDate(article.published, 'ar-MA', { dateStyle: 'long' })}</div>${writeBody(article.body)}<p class="note">المقالات المنشورة لا تعبر إلا عن رأي أصحابها</p></div>
<div class="writers"><h3>كتاب المدارات</h3>${each(others.slice(0, 3), (other, index) => `<div class="sig"><strong>${['سعيد يقطين الهاشمي', 'فاطمة الزهراء أزرويل', 'محمد نور الدين أفاية'][index]}</strong><br><a href="/${other.id}">${escapeText(other.headline)}</a></div>`)}</div></body></html>`,
};
