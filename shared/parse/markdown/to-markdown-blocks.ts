import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cleanText } from '../prose/clean-text.ts';
import { paragraphsOf } from '../xml/paragraphs-of.ts';
import { readLooseHtml } from '../xml/read-loose-xml.ts';
import { splitChunks } from './split-chunks.ts';

/** A heading, paragraph, list item or quotation as plain text. */
export interface MarkdownBlock {
  readonly text: string;
  /** 1 to 6 for a heading, absent for a paragraph, list item or quotation. */
  readonly heading?: number;
}

/** Blocks that hold text of their own; the others only hold blocks. */
const TEXT_BLOCKS = new Set(['paragraph', 'heading', 'code', 'html']);

/** The text of a Markdown body, block by block in order, without its markup; pictures and rules left out. */
export function toMarkdownBlocks(body: string): MarkdownBlock[] {
  return splitChunks(body).flatMap(({ text, isPlain }) => (isPlain ? [{ text: cleanText(text) }] : readChunk(text)));
}

function readChunk(chunk: string): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  // A stack and no recursion: the file decides how deep its quotations go.
  const open: Nodes[] = [fromMarkdown(chunk)];
  while (open.length > 0) {
    const node = open.pop();
    if (node === undefined) break;
    if (node.type === 'html') blocks.push(...paragraphsOf(readLooseHtml(node.value)).map((text) => ({ text })));
    else if (TEXT_BLOCKS.has(node.type)) {
      const text = cleanText(toText(node));
      if (text !== '') blocks.push(node.type === 'heading' ? { text, heading: node.depth } : { text });
    } else if ('children' in node) open.push(...node.children.toReversed());
  }
  return blocks;
}

function toText(block: Nodes): string {
  let text = '';
  const open: Nodes[] = [block];
  while (open.length > 0) {
    const node = open.pop();
    if (node === undefined) break;
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') text += node.value;
    else if (node.type === 'break') text += ' ';
    else if ('children' in node) open.push(...node.children.toReversed());
  }
  return text;
}
