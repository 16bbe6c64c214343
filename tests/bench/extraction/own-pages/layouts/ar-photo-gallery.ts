import type { Layout } from '../layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

const PICTURES = [
  'طفل يحمل سلة أكبر منه عند مدخل المكان قبيل شروق الشمس بدقائق',
  'يد عجوز ترتب القطع الصغيرة على قطعة قماش خضراء قديمة',
  'ظلال المارة على الجدار الطويل وقد بدأت الحركة تشتد مع الضحى',
  'قطة نائمة فوق كومة من المجلات التي لا يشتريها أحد',
  'لحظة استراحة وكوب شاي، وفي الخلفية عربة تنتظر صاحبها',
  'المكان وقد خلا من ناسه بعد أذان الظهر، ولم يبق سوى الورق',
];

/** A gallery: a few sentences above pictures with numbered captions. */
export const arPhotoGallery: Layout = {
  name: 'ar-photo-gallery',
  language: 'ar',
  takes: ['short'],
  namesAuthors: true,
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | ألبوم الصور | جريدة المرسى</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta name="pubdate" content="${article.published}"></head>
<body><div class="g-top"><a>جريدة المرسى</a><a>ألبومات</a><a>إنفوغراف</a><a>كاريكاتير</a></div>
<article class="album"><h1 class="album-title">${escapeText(article.headline)}</h1><div class="album-sub">${article.authors.length === 0 ? '' : `<span>عدسة: ${escapeText(article.authors.join('، '))}</span>`}<span>${printDate(article.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })}</span><span>6 صور</span></div>
<div class="album-intro">${writeBody(article.body)}</div>
<div class="album-list">${each(PICTURES, (caption, index) => `<div class="album-pic"><img src="${index}.jpg" alt=""><span class="album-count">${index + 1} / 6</span><p class="album-caption">${caption}</p><a>تحميل الصورة</a></div>`)}</div></article>
<div class="g-more"><h2>ألبومات أخرى</h2>${each(others.slice(0, 6), (other) => `<div class="g-card"><a>${escapeText(other.headline)}</a><p>${escapeText(other.body[0]?.text ?? '')}</p></div>`)}</div><div class="g-foot">© جريدة المرسى</div></body></html>`,
};
