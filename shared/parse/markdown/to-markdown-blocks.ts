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

const TABLE_RULE = /^[|:\- ]+$/;
/** The bars around a row, which may be left out. */
const FRAME = /^\||\|$/g;
const CELL_GAP = ' | ';

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
      const written = toText(node);
      const text = cleanText(written);
      if (node.type === 'heading' && text !== '') blocks.push({ text, heading: node.depth });
      else blocks.push(...(rowsOf(written) ?? [text]).filter((line) => line !== '').map((line) => ({ text: line })));
    } else if ('children' in node) open.push(...node.children.toReversed());
  }
  return blocks;
}

/** The rows of a table, its cells beside each other; nothing for other text. */
function rowsOf(text: string): string[] | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const isRuled = lines[1]?.includes('-') === true && TABLE_RULE.test(lines[1]);
  const isTable = lines.length > 1 && lines.every((line) => line.includes('|')) && (isRuled || lines.every(isFramed));
  if (!isTable) return undefined;
  return lines
    .filter((line) => !TABLE_RULE.test(line))
    .map((line) =>
      line
        .replace(FRAME, '')
        .split('|')
        .map((cell) => cleanText(cell))
        .join(CELL_GAP),
    );
}

function isFramed(row: string): boolean {
  return row.startsWith('|') && row.endsWith('|');
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
