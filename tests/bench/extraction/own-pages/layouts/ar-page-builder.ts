import type { Layout } from '../layout.ts';
import { breakOff, each, escapeAttribute, escapeText, leadOf, printDate, writeBody } from '../write-parts.ts';

/** A theme put together of a page builder's rows and columns: no author, long teasers under and beside the text. */
export const arPageBuilder: Layout = {
  name: 'ar-page-builder',
  language: 'ar',
  takes: ['news'],
  namesAuthors: false,
  write: (
    article,
    { others },
  ) => `<!doctype html><html lang="ar" dir="rtl" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8" />
<title>${escapeText(article.headline)} | شبكة أفق الإعلامية</title><meta property="og:title" content="${escapeAttribute(article.headline)}" /><meta property="og:site_name" content="شبكة أفق الإعلامية" />
<meta property="article:published_time" content="${article.published}" /><meta property="og:description" content="${escapeAttribute(breakOff(article.body[0]?.text ?? '', 30))}" /></head>
<body class="rtl post-template-default single td-standard-pack">
<div class="tb-mobile-menu"><ul><li><a href="/">الرئيسية</a></li><li><a>السياسة</a><ul><li><a>محلي</a></li><li><a>دولي</a></li></ul></li><li><a>الاقتصاد</a></li><li><a>الفيديو</a></li></ul></div>
<div id="tb-outer-wrap"><div class="tb-header-zone"><div class="tb_data_time"><div>الخميس 26 نوفمبر 2026</div></div><div class="tb-mega-menu">${each(others.slice(0, 5), (other) => `<div class="tb_module_mega_menu"><h3 class="entry-title tb-module-title"><a href="/${other.id}">${escapeText(other.headline)}</a></h3></div>`)}</div></div>
<div class="tb-main-content-wrap tb-container-wrap"><div class="vc_row"><div class="vc_column tb-span8 wpb_column"><div class="wpb_wrapper">
<div class="tb_block_wrap tb_single_breadcrumbs"><span><a href="/">الرئيسية</a></span><span>أخبار</span><span>${article.section}</span></div>
<div class="tb_block_wrap tb_single_title"><div class="tb-block-inner"><h1 class="tb-title-text">${escapeText(article.headline)}</h1></div></div>
<div class="tb_block_wrap tb_single_date"><div class="tb-block-inner"><time class="entry-date updated tb-module-date" datetime="${article.published}">${printDate(article.published, 'ar-EG-u-nu-latn', { dateStyle: 'long' })}</time></div></div>
<div class="tb_block_wrap tb_single_post_views"><span class="tb-views-label">المشاهدات</span> <span>964</span></div>
<div class="tb_block_wrap tb_single_post_share"><div class="tb-share-text">شارك</div><a>Facebook</a><a>Twitter</a><a>WhatsApp</a><a>Telegram</a></div>
<div class="tb_block_wrap tb_single_content"><div class="tb-block-inner tagdiv-type"><div class="wp-block-image"><figure><img src="/a.jpg" alt=""><figcaption>${escapeText(article.caption)}</figcaption></figure></div>
${writeBody(article.body, { text: (text) => `<p style="text-align:justify">${text}</p>\n<p>&nbsp;</p>\n`, heading: (text) => `<h3><strong>${text}</strong></h3>\n`, item: (text) => `<li>${text}</li>`, list: (items) => `<ul>${items}</ul>` }, { 1: `<div class="tb-a-rec tb-a-rec-id-content_inlineleft"><span class="tb-adspot-title">- Advertisement -</span></div>`, 3: `<div class="related-links-block"><h4>مواضيع قد تهمك</h4><ul><li><a href="/r1">${escapeText(others[6]?.headline ?? '')}</a></li><li><a href="/r2">${escapeText(others[7]?.headline ?? '')}</a></li></ul></div>` })}
<p><strong>المصدر: أفق + وكالات</strong></p>
<p>لمتابعة آخر الأخبار عبر قناتنا على واتساب: <a href="https://whatsapp.example/c">اضغط هنا</a></p></div></div>
<div class="tb_block_wrap tb_single_tags"><ul class="tb-tags"><li><span>TAGS</span></li>${each(article.tags, (tag) => `<li><a href="/tag">${tag}</a></li>`)}</ul></div>
<div class="tb_block_wrap tb_single_next_prev"><div><span>المقال السابق</span><a>${escapeText(others[3]?.headline ?? '')}</a></div><div><span>المقال التالي</span><a>${escapeText(others[4]?.headline ?? '')}</a></div></div>
<div class="tb_block_wrap tb_block_related_posts"><h4 class="block-title"><span>اخبار ذات علاقة</span></h4>${each(others.slice(0, 6), (other) => `<div class="tb_module_flex"><div class="tb-module-meta-info"><h3 class="entry-title"><a href="/${other.id}">${escapeText(other.headline)}</a></h3><div class="tb-editor-date"><span class="tb-post-author-name"><a href="/author/admin">${escapeText(other.authors[0] ?? 'admin')}</a><span>-</span></span><time datetime="${other.published}">${printDate(other.published, 'ar-EG-u-nu-latn', { dateStyle: 'medium' })}</time></div><div class="tb-excerpt">${leadOf(other)}</div></div></div>`)}</div>
</div></div><div class="vc_column tb-span4"><div class="wpb_wrapper"><div class="tb_block_wrap tb_flex_block_1"><h4 class="block-title">الأكثر قراءة</h4>${each(others.slice(5, 9), (other) => `<div class="tb_module_flex"><h3 class="entry-title"><a>${escapeText(other.headline)}</a></h3><div class="tb-excerpt">${escapeText(breakOff(other.body[0]?.text ?? '', 22))}</div></div>`)}</div><div class="tb_block_wrap tb_block_social_counter"><h4>تابعونا</h4><span>24,710</span><span>معجب</span><span>9,120</span><span>متابع</span></div></div></div></div></div>
<div class="tb-footer-wrap"><p>شبكة أفق الإعلامية مؤسسة مستقلة تعنى بنقل الحدث من موقعه، وتضم صحفيين ومراسلين في اثنتي عشرة محافظة.</p><p>اتصل بنا: info@ufuq.example</p><span>© جميع الحقوق محفوظة لشبكة أفق</span></div></div></body></html>`,
};
