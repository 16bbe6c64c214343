import { each, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A newsletter on the web: tables for the mail's sake, greeting and unsubscribing about the text, sponsors within. */
export const letterArchive: Layout = {
  name: 'letter-archive',
  write: (scene) => {
    const { article, title, byline, day, others, words: w } = scene;
    return `<!DOCTYPE html><html lang="${article.language}">${writeHead(scene, 'Letter from the Coast', 'title')}<body><center><table class="bodyTable"><tr><td><table class="preheader"><tr><td>${w.newsletterTitle} · ${day}</td><td><a>${w.share}</a></td></tr></table><table class="templateContainer"><tr><td class="mcnText"><h1>${title}</h1><p>${w.by.replace('{}', byline)}</p></td></tr>${writeBody(article.body, { text: (text) => `<tr><td class="mcnText"><p style="margin:10px 0">${text}</p></td></tr>`, heading: (text) => `<tr><td class="mcnText"><h2>${text}</h2></td></tr>`, list: (items) => `<tr><td class="mcnText"><ul>${items}</ul></td></tr>`, item: (text) => `<li>${text}</li>` }, { 2: `<tr><td class="mcnText sponsor"><p>${w.sponsored}</p><p>${w.aboutCompany}</p></td></tr>` })}<tr><td class="mcnText"><p>${w.tip}</p></td></tr><tr><td class="mcnText"><h3>${w.latest}</h3>${each(others.slice(0, 3), (o) => `<p><a>${o.title}</a><br>${o.lead}</p>`)}</td></tr></table><table class="footerContainer"><tr><td class="mcnText"><p>${w.newsletterText}</p><p>${w.legal}</p></td></tr></table></td></tr></table></center></body></html>`;
  },
};
