import type { Layout } from '../layout.ts';
import { each, escapeAttribute, escapeText, figuresOf, writeBody } from '../write-parts.ts';

/** A Kurdish network: figures for the date, the text in one element with breaks, the newest news beside it. */
export const ckbNetwork: Layout = {
  name: 'ckb-network',
  language: 'ckb',
  takes: ['news'],
  namesAuthors: true,
  write: (article, { others, comments }) => {
    const { year, month, day, hour, minute } = figuresOf(article.published);
    return `<!DOCTYPE html><html lang="ckb" dir="rtl"><head><meta charset="utf-8"><title>${escapeText(article.headline)}</title><meta property="og:title" content="${escapeAttribute(article.headline)}"><meta property="og:site_name" content="تۆڕی ئاسۆ"></head>
<body><div class="menu-bar"><a>سەرەکی</a><a>کوردستان</a><a>عێراق</a><a>جیهان</a><a>ئابووری</a><a>وەرزش</a><a>ڤیدیۆ</a></div>
<div class="article-holder"><div class="article-title"><h1>${escapeText(article.headline)}</h1></div><div class="article-info"><span class="date">${day}-${month}-${year}</span> <span class="hour">${hour}:${minute}</span>${each(article.authors, (author) => `<span class="author">${escapeText(author)}</span>`)}</div><div class="article-photo"><img><span>${escapeText(article.caption)}</span></div>
<div class="article-detail">${writeBody(article.body, { text: (text) => `${text}<br><br>\n`, heading: (text) => `<b>${text}</b><br><br>` })}</div>
<div class="share-bar">هاوبەشی بکە: فەیسبووک، تویتەر</div><div class="comment-zone"><h3>کۆمێنتەکان</h3>${each(comments, (comment) => `<div class="cmt"><b>میوان</b><p>${comment}</p></div>`)}<p>ڕای خۆت بنووسە وەک میوان یان بچۆ ژوورەوە</p></div></div>
<div class="newest"><h3>نوێترین هەواڵەکان</h3>${each(others, (other) => `<div class="item"><a>${escapeText(other.headline)}</a><p>${escapeText(other.body[0]?.text ?? '')}</p></div>`)}</div>
<div class="foot">هەموو مافەکانی پارێزراوە بۆ تۆڕی ئاسۆ</div></body></html>`;
  },
};
