import type { Layout } from '../layout.ts';
import { breakOff, each, escapeAttribute, escapeText, figuresOf, printDate, writeBody } from '../write-parts.ts';

/** A pan-Arab daily on Drupal: fields, teasers of other articles as nodes inside the body field, two calendars. */
export const arDrupalDaily: Layout = {
  name: 'ar-drupal-daily',
  language: 'ar',
  takes: ['news'],
  namesAuthors: true,
  write: (article, { others }) => {
    const { hour, minute } = figuresOf(article.published);
    const place = 'بيروت';
    return `<!DOCTYPE html><html lang="ar" dir="rtl" prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 10" /><title>${escapeText(article.headline)}</title>
<meta property="og:site_name" content="جريدة المشرق العربي" /><meta property="og:title" content="${escapeAttribute(article.headline)}" /><meta property="og:description" content="${escapeAttribute(article.body[0]?.text ?? '')}" /><link rel="canonical" href="https://mashreq.example/node/4882311" /><link rel="amphtml" href="https://mashreq.example/node/4882311?amp" /></head>
<body class="path-node page-node-type-article"><a href="#main-content" class="visually-hidden focusable skip-link">تجاوز إلى المحتوى الرئيسي</a>
<div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-top-header"><div class="block-current-date">الخميس - 16 جمادى الآخرة 1448 هـ - 26 نوفمبر 2026 م</div></div><nav role="navigation"><ul class="menu menu--main nav"><li><a href="/">الأولى</a></li><li><a>العالم العربي</a></li><li><a>شمال أفريقيا</a></li><li><a>الاقتصاد</a></li><li><a>الرأي</a></li><li><a>يوميات الشرق</a></li><li><a>الرياضة</a></li></ul></nav></header>
<div role="main" class="main-container container js-quickedit-main-content"><section class="col-sm-12"><a id="main-content"></a><div class="region region-content"><div class="node node--type-article node--view-mode-full">
<div class="article-bundle"><a href="/s">${article.section}</a></div><h1 class="page-header title-article">${escapeText(article.headline)}</h1>
<div class="article-media"><div class="field field--name-field-image"><img alt="" /></div><div class="media-caption"><div class="field field--name-field-caption field__item">${escapeText(article.caption)} (المشرق العربي)</div></div></div>
<div class="article-author-info"><ul class="author-list"><li class="author-location">${place}:</li>${each(article.authors, (author) => `<li class="author-name"><a href="/author/${author}">${escapeText(author)}</a></li>`)}</ul>
<div class="entry-article-date"><span class="label-date">نُشر: </span>${hour}:${minute}-${printDate(article.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })} م ـ ${printDate(article.published, 'ar-SA-u-ca-islamic-umalqura-nu-latn', { day: '2-digit', month: 'long', year: 'numeric' })}</div></div>
<div class="article-tools"><span>T</span><span>T</span><a>انسخ الرابط</a><a>حفظ</a></div>
<div class="field field--name-body field--type-text-with-summary field--label-hidden field__item">
${writeBody(article.body, { text: (text) => `<p>${text}</p>\n\n`, heading: (text) => `<h3>${text}</h3>\n`, item: (text) => `<li>${text}</li>`, list: (items) => `<ul>${items}</ul>` }, { 1: '<div class="ad-slot-inread" data-block="ads"></div>', 2: `<div class="embed-entity related-article-inline"><div class="node node--type-article node--view-mode-related-inline"><div class="field--label">اقرأ أيضاً</div><h2><a href="/node/2">${escapeText(others[0]?.headline ?? '')}</a></h2></div></div>`, 4: `<div class="embed-entity"><div class="node node--view-mode-teaser"><a href="/node/3">${escapeText(others[1]?.headline ?? '')}</a><p>${escapeText(breakOff(others[1]?.body[0]?.text ?? '', 20))}</p></div></div>` })}
</div>
<div class="field field--name-field-tags"><div class="field__label">مواضيع</div>${each(article.tags, (tag) => `<div class="field__item"><a>${tag}</a></div>`)}</div></div></div>
<div class="region region-after-content"><section class="views-element-container"><h2 class="block-title">المزيد من ${article.section}</h2>${each(others.slice(2, 8), (other) => `<div class="views-row"><div class="node--view-mode-list"><h3><a href="/node/${other.id}">${escapeText(other.headline)}</a></h3><div class="field--name-field-lead"><p>${escapeText(other.body[0]?.text ?? '')}</p></div><div class="author-list">${escapeText(other.authors[0] ?? 'المشرق العربي')} (${place})</div></div></div>`)}</section>
<section class="block-newsletter"><h2>نشرتنا اليومية</h2><p>احصل على آخر الأخبار والتحليلات كل صباح في بريدك، واختر النشرات التي تناسبك من السياسة إلى الثقافة.</p></section></div></section></div>
<footer class="footer" role="contentinfo"><ul><li>عن الصحيفة</li><li>كتّابنا</li><li>أعلن معنا</li></ul><p>© حقوق النشر 2026 المشرق العربي. كل الحقوق محفوظة، وتخضع لشروط اتفاق الاستخدام.</p></footer></div></body></html>`;
  },
};
