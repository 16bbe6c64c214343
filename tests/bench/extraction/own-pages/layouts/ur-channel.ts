import type { Layout } from '../layout.ts';
import { each, escapeAttribute, escapeText, printDate, writeBody } from '../write-parts.ts';

/** An Urdu news channel: name and date in one line, "read more" links between paragraphs, feeds of videos. */
export const urChannel: Layout = {
  name: 'ur-channel',
  language: 'ur',
  takes: ['news'],
  namesAuthors: true,
  write: (
    article,
    { others },
  ) => `<!DOCTYPE html><html lang="ur" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} | آواز نیوز</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="article:published_time" content="${article.published}"></head>
<body><div class="top_nav"><ul><li>صفحہ اول</li><li>پاکستان</li><li>دنیا</li><li>کھیل</li><li>انٹرٹینمنٹ</li><li>کاروبار</li><li>دلچسپ و عجیب</li></ul><div class="live_btn">لائیو ٹی وی</div></div>
<div class="detail_page"><div class="detail_right"><div class="heading_H"><h1>${escapeText(article.headline)}</h1></div><div class="author_date">${article.authors.length === 0 ? '<span class="author_name">ویب ڈیسک</span>' : `<span class="author_name">${escapeText(article.authors.join('، '))}</span>`}<span class="detail_time">${printDate(article.published, 'ur-PK', { dateStyle: 'long' })}</span></div>
<div class="detail_img"><img><p>${escapeText(article.caption)}</p></div><div class="detail_view_content">${writeBody(article.body, undefined, { 1: `<p><strong>مزید پڑھیں: <a>${escapeText(others[0]?.headline ?? '')}</a></strong></p>`, 2: '<div class="ad_in">اشتہار</div>' })}<p>ہمارے واٹس ایپ چینل کو فالو کریں اور تازہ ترین خبریں سب سے پہلے حاصل کریں</p></div>
<div class="tags_ur">${each(article.tags, (tag) => `<a>${tag}</a>`)}</div></div>
<div class="more_news"><h2>مزید خبریں</h2>${each(others, (other) => `<div class="more_item"><h3><a href="/${other.id}">${escapeText(other.headline)}</a></h3><p>${escapeText(other.body[0]?.text ?? '')}</p></div>`)}</div><div class="side_list"><h2>سب سے زیادہ پڑھی جانے والی</h2>${each(others, (other) => `<div><a href="/${other.id}">${escapeText(other.headline)}</a></div>`)}</div></div>
<div class="footer_ur">جملہ حقوق محفوظ ہیں آواز نیوز</div></body></html>`,
};
