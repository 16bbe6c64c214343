import type { LaterLayout } from '../later-layout.ts';
import { each, escapeText, printDate } from '../write-parts.ts';

/** A blog of a hosted platform: the date in a heading above the post, who posted it in the post's own foot, a reader's answer below. */
export const arBlogPlatform: LaterLayout = {
  name: 'ar-blog-platform',
  language: 'ar',
  casts: [['نضال أبو كنان'], ['لطفية الزواري']],
  write: (article, { comments, others }) =>
    `<!DOCTYPE html><html dir="rtl"><head><title>دفاتر العابر: ${escapeText(article.headline)}</title></head><body><h1 class="title"><a href="/">دفاتر العابر</a></h1><div class="date-outer"><h2 class="date-header">${printDate(article.published, 'ar-EG-u-nu-latn', { dateStyle: 'full' })}</h2><div class="post hentry" itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title" itemprop="name">${escapeText(article.headline)}</h3><div class="post-body" itemprop="articleBody">${each(article.body, ({ text }) => `${escapeText(text)}<br><br>`)}</div><div class="post-footer"><div class="post-footer-line"><span class="post-author vcard">مرسلة بواسطة <span class="fn" itemprop="author" itemscope itemtype="http://schema.org/Person"><a rel="author" href="/profile/1"><span itemprop="name">${article.authors[0] ?? ''}</span></a></span></span> في <abbr class="published" itemprop="datePublished" title="${article.published}">6:00 ص</abbr></div></div></div></div><div class="comments" id="comments"><h4>تعليق واحد:</h4><dl><dt class="comment-author">زهير شعبان يقول...</dt><dd>${escapeText(comments[0] ?? '')}</dd></dl></div><div class="sidebar"><h2>أرشيف المدونة</h2>${each(others.slice(0, 3), (other) => `<a href="/${other.id}">${escapeText(other.headline)}</a><br>`)}</div></body></html>`,
};
