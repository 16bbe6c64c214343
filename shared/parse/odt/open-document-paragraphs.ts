import { rowOfCells } from '../document/row-of-cells.ts';
import type { StyledParagraph } from '../document/styled-paragraph.ts';
import { cleanText } from '../prose/clean-text.ts';
import { attributeOf, childrenOf, elementAt, elementsAt, type XmlElement } from '../xml/xml-element.ts';

/** Elements whose text is not the document's: what was deleted, comments, notes, lists of contents, what scripts and pictures say. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'tracked-changes',
  'annotation',
  'note',
  'ruby-text',
  'table-of-content',
  'forms',
  'script',
  'hidden-text',
  'hidden-paragraph',
]);
const SPACES: ReadonlySet<string> = new Set(['s', 'tab', 'line-break']);
const ROWS = /^table-(?:row|header-rows|row-group|rows)$/;

/** The styles that a document makes of others for a paragraph of its own, and theirs. */
type Parents = ReadonlyMap<string, string>;

/** The paragraphs of an OpenDocument text in reading order; a table's row is one, a text box follows the paragraph it hangs on. */
export function paragraphsOfOpenDocument(content: XmlElement): StyledParagraph[] {
  const parents: Parents = new Map(
    elementsAt(content, 'automatic-styles', 'style').flatMap((style) => {
      const name = attributeOf(style, 'style:name');
      const parent = attributeOf(style, 'style:parent-style-name');
      return name === undefined || parent === undefined ? [] : [[name, parent]];
    }),
  );
  const text = elementAt(content, 'body', 'text');
  return text === undefined ? [] : blocksOf(text, parents);
}

/** Blocks may lie in sections, lists and text boxes, at any depth. */
function blocksOf(parent: XmlElement, parents: Parents): StyledParagraph[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === 'p' || child.name === 'h') return paragraphOf(child, parents);
    if (child.name === 'table') return rowsOf(child, parents);
    return LEFT_OUT.has(child.name) ? [] : blocksOf(child, parents);
  });
}

function rowsOf(table: XmlElement, parents: Parents): readonly StyledParagraph[] {
  return childrenOf(table).flatMap((row) => {
    if (!ROWS.test(row.name)) return [];
    if (row.name !== 'table-row') return rowsOf(row, parents);
    return rowOfCells(childrenOf(row, 'table-cell').map((cell) => blocksOf(cell, parents)));
  });
}

function paragraphOf(element: XmlElement, parents: Parents): StyledParagraph[] {
  const pieces: string[] = [];
  const boxes: XmlElement[] = [];
  collect(element, pieces, boxes);
  const text = cleanText(pieces.join(''));
  const own = text === '' ? [] : [{ text, ...styleOf(element, parents) }];
  return [...own, ...boxes.flatMap((box) => blocksOf(box, parents))];
}

/** A heading's level, unless its style is one of those for titles. */
function styleOf(element: XmlElement, parents: Parents): Pick<StyledParagraph, 'style'> {
  const name = attributeOf(element, 'text:style-name') ?? '';
  const style = (parents.get(name) ?? name).toLowerCase();
  if (style === 'title' || style === 'subtitle') return { style };
  return element.name === 'h' ? { style: `heading ${attributeOf(element, 'text:outline-level') ?? 1}` } : {};
}

function collect(element: XmlElement, pieces: string[], boxes: XmlElement[]): void {
  for (const node of element.children) {
    if (typeof node === 'string') pieces.push(node);
    else if (SPACES.has(node.name)) pieces.push(' ');
    else if (node.name === 'frame') boxes.push(...childrenOf(node, 'text-box'));
    else if (!LEFT_OUT.has(node.name)) collect(node, pieces, boxes);
  }
}
