import { paragraphsOf } from './paragraphs-of.ts';
import { readLooseHtml } from './read-loose-xml.ts';

const BLOCK = /<(?:p|div|br|section|article|li|h[1-6]|blockquote|t[dr])\b/i;
const BLANK_LINE = /\n[ \t\r]*\n/;

/** The paragraphs of HTML. Some senders mark up words alone and leave paragraphs to blank lines. */
export function paragraphsOfMarkedText(html: string): string[] {
  const parts = BLOCK.test(html) ? [html] : html.split(BLANK_LINE);
  return parts.flatMap((part) => paragraphsOf(readLooseHtml(part)));
}
