import { paragraphsOf } from './paragraphs-of.ts';
import { readLooseHtml } from './read-loose-xml.ts';

const BLOCK = /<(?:p|div|br|section|article|li|h[1-6]|blockquote|t[dr])\b/i;
const BLANK_LINE = /\n[ \t\r]*\n/;

/** True for HTML that marks its paragraphs, in whichever way. */
export function marksParagraphs(html: string): boolean {
  return BLOCK.test(html);
}

/** The paragraphs of HTML. Some senders mark up words alone and leave paragraphs to blank lines. */
export function paragraphsOfMarkedText(html: string): string[] {
  const parts = marksParagraphs(html) ? [html] : html.split(BLANK_LINE);
  return parts.flatMap((part) => paragraphsOf(readLooseHtml(part)));
}
