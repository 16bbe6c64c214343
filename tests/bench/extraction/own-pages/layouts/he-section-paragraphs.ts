import type { Layout } from '../layout.ts';
import { each, escapeAttribute, escapeText, figuresOf, writeBody } from '../write-parts.ts';

/** A Hebrew news site: paragraphs in sections, a recommendation in each pause, the date beside the name. */
export const heSectionParagraphs: Layout = {
  name: 'he-section-paragraphs',
  language: 'he',
  takes: ['news'],
  namesAuthors: true,
  write: (article, { others, comments }) => {
    const { year, month, day, hour, minute } = figuresOf(article.published);
    return `<!doctype html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)} - שער העיר</title><meta name="description" content="${escapeAttribute(article.body[0]?.text ?? '')}"></head>
<body><header class="top"><ul><li>חדשות</li><li>פלילים</li><li>צרכנות</li><li>בריאות</li></ul></header><main class="item-page"><section class="item-main"><header><h1>${escapeText(article.headline)}</h1><div class="writer-and-time"><div class="writers">${each(article.authors, (author) => `<span class="writer-name">${escapeText(author)}</span>`)}</div><div class="time-date">${day}/${month}/${year} ${hour}:${minute}</div></div></header>
<section class="article-content">${writeBody(article.body, { text: (text) => `<section class="css-paragraph"><p class="article_speakable">${text}</p></section>`, heading: (text) => `<section><h3>${text}</h3></section>` }, { 0: '<div class="ad-label">פרסומת</div>', 1: `<section class="recommended"><h3>עוד בשער העיר:</h3><a>${escapeText(others[0]?.headline ?? '')}</a></section>` })}</section>
<div class="follow">הצטרפו לערוץ הוואטסאפ שלנו וקבלו עדכונים ישירות לנייד</div><ul class="tags">${each(article.tags, (tag) => `<li>${tag}</li>`)}</ul><section class="comments"><h3>תגובות</h3>${each(comments, (comment) => `<article><p>${comment}</p></article>`)}</section></section>
<aside><h3>הנקראות ביותר</h3>${each(others, (other) => `<article><h4><a href="/${other.id}">${escapeText(other.headline)}</a></h4><p>${escapeText(other.body[0]?.text ?? '')}</p></article>`)}</aside></main><footer>תנאי שימוש ומדיניות פרטיות</footer></body></html>`;
  },
};
