import { toMarkdownBlocks } from './to-markdown-blocks.ts';

/** The text of a Markdown body, one plain string a paragraph, heading, list item or quotation, in order. */
export function paragraphsOfMarkdown(body: string): string[] {
  return toMarkdownBlocks(body).map(({ text }) => text);
}
