import { each, PARAGRAPHS, writeBody } from '../../write-parts.ts';
import type { Layout } from '../layout.ts';
import { writeHead } from '../write-head.ts';

/** A page of tables within tables: fonts and line breaks, the menu in a cell, news of the day in another. */
export const fontTables: Layout = {
  name: 'font-tables',
  write: (scene) => {
    const { article, title, byline, day, others, words: w, sections } = scene;
    return `<html>${writeHead(scene, 'Island Mail', 'title')}<body bgcolor="#ffffff"><table width="780" align="center"><tr><td colspan="3"><img src="logo.gif"><br><font size="1">${each(sections, (name) => `<a href="s.html">${name}</a> | `)}</font></td></tr>
<tr valign="top"><td width="140" bgcolor="#e0e0e0"><font size="1"><b>${w.mostRead}</b><br>${each(others.slice(0, 6), (o) => `<a href="${o.id}.html">${o.title}</a><br><br>`)}</font></td>
<td width="480"><font size="5"><b>${title}</b></font><br><font size="1">${byline} ${day}</font><br><br><font size="2">${writeBody(article.body, { ...PARAGRAPHS, text: (text) => `${text}<br><br>\n`, heading: (text) => `<b>${text}</b><br><br>\n`, question: (text) => `<i>${text}</i><br><br>\n`, quote: (text) => `${text}<br><br>\n` })}</font><font size="1"><i>${w.corrections}</i></font><br><hr><font size="1"><a>${w.print}</a> | <a>Email</a></font></td>
<td width="160"><table><tr><td bgcolor="#ccddee"><font size="1"><b>${w.newsletterTitle}</b><br>${w.newsletterText}</font></td></tr><tr><td><font size="1"><b>${others[1]?.title ?? ''}</b><br>${others[1]?.lead ?? ''}</font></td></tr></table></td></tr>
<tr><td colspan="3" align="center"><font size="1">${w.legal}</font></td></tr></table></body></html>`;
  },
};
