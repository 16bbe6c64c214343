import { each, escapeText, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A publisher's suite: paragraphs side by side with promotions, correction notes and the author's life in the same column. */
export const publisherSuite: Layout = {
  name: 'publisher-suite',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'The Larne Courier', 'json-ld-body')}<body><div id="fusion-app" class="b-it-article"><header class="b-header-nav-chain"><button>${w.menu}</button>${each(sections, (name) => `<a class="c-link">${name}</a>`)}<a class="c-button">${w.subscribe}</a></header>
<section class="b-right-rail"><div class="b-right-rail__full-width-1"><div class="c-stack"><a class="b-overline">${article.section}</a><h1 class="b-headline">${title}</h1><span class="b-byline"><span class="b-byline__by">${w.by.replace('{}', '')}</span><span class="b-byline__names"><a>${byline}</a></span></span><time class="c-date b-date">${day}</time><figure class="b-lead-art"><img alt=""><figcaption><span class="c-media-item__caption">${escapeText(article.caption)}</span><span class="c-media-item__credit">(${w.credit})</span></figcaption></figure></div></div>
<div class="b-right-rail__main"><article class="b-article-body">${writeBody(
      article.body,
      {
        ...PARAGRAPHS,
        text: (text) => `<p class="c-paragraph">${text}</p>`,
        heading: (text) => `<h2 class="c-heading">${text}</h2>`,
      },
      {
        0: `<div class="b-ads-block"><div class="c-ad__label">${w.advert}</div></div>`,
        2: `<div class="b-promo"><p class="c-paragraph"><b>${w.readAlso}</b> <a class="c-link">${others[0]?.title ?? ''}</a></p></div>`,
        4: `<div class="b-newsletter"><h4 class="c-heading">${w.newsletterTitle}</h4><p class="c-paragraph">${w.newsletterText}</p></div>`,
      },
    )}<p class="c-paragraph"><i>${w.corrections}</i></p><p class="c-paragraph"><i>${w.tip}</i></p></article>
<div class="b-full-author-bio"><h2 class="c-heading">${byline}</h2><p class="c-paragraph">${byline} ${w.bio}</p></div><div class="b-results-list">${each(others.slice(1, 6), (o) => `<div class="b-results-list__item"><h2 class="c-heading"><a>${o.title}</a></h2><p class="c-paragraph">${o.lead}</p><span>${o.day}</span></div>`)}</div></div>
<aside class="b-right-rail__rail"><h2>${w.mostRead}</h2><ol>${each(others, (o) => `<li><a>${o.title}</a></li>`)}</ol></aside></section><footer class="b-footer"><p>${w.about}</p><p>${w.legal}</p></footer></div></body></html>`;
  },
};
