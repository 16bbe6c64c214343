import type { Layout } from '../layout.ts';
import { breakOff, each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/**
 * A women's and lifestyle magazine: contents box, inline suggestions after every second paragraph, prompts to follow.
 */
export const arLifestyleMagazine: Layout = {
  name: 'ar-lifestyle-magazine',
  language: 'ar',
  takes: ['news'],
  namesAuthors: true,
  write: (article, { others }) => {
    const headings = article.body.filter(({ kind }) => kind === 'heading');
    const contents =
      headings.length === 0
        ? ''
        : `<div id="toc_box" class="toc_box"><p class="toc_head">محتويات المقال</p><ul>${each(headings, ({ text }, index) => `<li><a href="#h${index}">${escapeText(text)}</a></li>`)}</ul></div>`;
    const suggest = (place: number): string =>
      `<p><strong>قد يهمكِ: <a href="/s">${escapeText(others[place]?.headline ?? '')}</a></strong></p>\n`;
    return `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="UTF-8"><title>${escapeText(breakOff(article.headline, 9))} | مجلة ياسمين</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="og:site_name" content="مجلة ياسمين"><meta name="author" content="${escapeAttribute(article.authors.join(', '))}"><meta property="article:published_time" content="${article.published}"></head>
<body><div class="mega"><a>موضة</a><a>جمال</a><a>مطبخ ياسمين</a><a>صحة ورشاقة</a><a>أسرة ومجتمع</a><a>ديكور</a></div><div class="promo-bar">حمّلي تطبيق ياسمين واحصلي على خطة غذائية مجانية</div>
<div class="wrap"><div class="post"><div class="crumbs">الرئيسية › ${article.section}</div><h1>${escapeText(article.headline)}</h1><div class="post-by"><span class="by-name">${escapeText(article.authors.join('، '))}</span> <span class="by-date">${printDate(article.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })}</span></div>
<div class="hero"><img alt=""><div class="hero-credit">${escapeText(article.caption)}- الصورة من شترستوك</div></div>
<div class="post-content">${contents}${writeBody(article.body, { text: (text) => `<p>${text}</p>\n`, heading: (text) => `<h2 id="h0"><span style="color:#c06">${text}</span></h2>\n`, item: (text) => `<li>${text}</li>\n`, list: (items) => `<ul>\n${items}</ul>\n` }, { 1: suggest(0), 3: suggest(1), 5: `<p>&nbsp;</p><p style="text-align:center"><a href="/g">تابعي أحدث موضوعاتنا على غوغل نيوز</a></p>` })}
<p>ملاحظة من مجلة ياسمين: قبل تطبيق أي وصفة أو علاج عليكِ استشارة طبيب مختص.</p>
<p>لمشاهدة أجمل صور المشاهير زوروا إنستغرام ياسمين</p></div>
<div class="post-tags">${each(article.tags, (tag) => `<a>${tag}</a>`)}</div><div class="rate"><span>قيّمي الموضوع</span><span>4.6 من 5</span></div>
<div class="grid-more"><h2>موضوعات ذات صلة</h2>${each(others.slice(2, 8), (other) => `<div class="grid-card"><h3><a href="/${other.id}">${escapeText(other.headline)}</a></h3><p>${escapeText(breakOff(other.body[0]?.text ?? '', 28))}</p></div>`)}</div></div></div>
<div class="nl"><h3>النشرة البريدية</h3><p>اشتركي لتصلك أحدث صيحات الموضة ووصفات الأسبوع وأبراج الشهر</p></div><div class="foot">مجلة ياسمين جميع الحقوق محفوظة 2026</div></body></html>`;
  },
};
