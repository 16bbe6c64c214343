import { rowOfCells } from '../document/row-of-cells.ts';
import type { StyledParagraph } from '../document/styled-paragraph.ts';
import { cleanText } from '../prose/clean-text.ts';
import { attributeOf, childOf, childrenOf, elementAt, type XmlElement, type XmlNode } from '../xml/xml-element.ts';

/** Elements whose text is not the document's: what was deleted or moved away, field codes, numbers of notes, drawings. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'rPr',
  'pPr',
  'sectPr',
  'tblPr',
  'tcPr',
  'trPr',
  'rt',
  'annotationRef',
  'footnoteReference',
  'endnoteReference',
  'commentReference',
  'docPr',
  'sdtPr',
  'posOffset',
  'align',
]);
const SPACES: ReadonlySet<string> = new Set(['tab', 'br', 'cr', 'ptab']);

/** The paragraphs of a document in reading order; a table's row is one, a text box follows the paragraph it hangs on. */
export function paragraphsOfDocument(document: XmlElement, styles: XmlElement | undefined): StyledParagraph[] {
  const names = new Map(
    childrenOf(styles, 'style').flatMap((style) => {
      const id = attributeOf(style, 'w:styleId');
      const name = attributeOf(childOf(style, 'name'), 'w:val');
      return id === undefined || name === undefined ? [] : [[id, name.toLowerCase()] as const];
    }),
  );
  return blocksOf(childOf(document, 'body') ?? document, names);
}

/** Block content may be wrapped in content controls, custom markup and insertions, at any depth. */
function blocksOf(parent: XmlElement, styles: ReadonlyMap<string, string>): StyledParagraph[] {
  return withoutDeletedMarks(childrenOf(parent)).flatMap((child) => {
    if (child.name === 'p') return paragraphOf(child, styles);
    if (child.name === 'tbl') return childrenOf(child).flatMap((row) => rowOf(row, styles));
    return LEFT_OUT.has(child.name) ? [] : blocksOf(child, styles);
  });
}

/** Paragraphs whose end was deleted, with track of changes, are one with the next. */
function withoutDeletedMarks(blocks: readonly XmlElement[]): XmlElement[] {
  const runs: XmlElement[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && block.name === 'p' && isMarkDeleted(before)) run.push(block);
    else runs.push([block]);
  }
  return runs.flatMap((run) => joined(run));
}

function isMarkDeleted(block: XmlElement): boolean {
  return block.name === 'p' && elementAt(block, 'pPr', 'rPr', 'del') !== undefined;
}

/** As Word joins them: in the style of the last. */
function joined(run: readonly XmlElement[]): XmlElement[] {
  const last = run.at(-1);
  if (last === undefined || run.length === 1) return [...run];
  const text = run.slice(0, -1).flatMap(({ children }) => children.filter((node) => !isProperties(node)));
  return [{ ...last, children: [...text, ...last.children] }];
}

function isProperties(node: XmlNode): boolean {
  return typeof node !== 'string' && node.name === 'pPr';
}

function paragraphOf(element: XmlElement, styles: ReadonlyMap<string, string>): StyledParagraph[] {
  const pieces: string[] = [];
  const boxes: XmlElement[] = [];
  collect(element, pieces, boxes);
  const text = cleanText(pieces.join(''));
  const id = attributeOf(elementAt(element, 'pPr', 'pStyle'), 'w:val');
  const style = id === undefined ? undefined : (styles.get(id) ?? id.toLowerCase());
  const own = text === '' ? [] : [style === undefined ? { text } : { text, style }];
  return [...own, ...boxes.flatMap((box) => blocksOf(box, styles))];
}

function collect(element: XmlElement, pieces: string[], boxes: XmlElement[]): void {
  for (const child of childrenOf(element)) {
    if (child.name === 't') pieces.push(...child.children.filter((node) => typeof node === 'string'));
    else if (SPACES.has(child.name)) pieces.push(' ');
    else if (child.name === 'noBreakHyphen') pieces.push('-');
    else if (child.name === 'txbxContent') boxes.push(child);
    else if (child.name === 'AlternateContent')
      collect(childOf(child, 'Fallback') ?? childOf(child, 'Choice') ?? child, pieces, boxes);
    else if (!LEFT_OUT.has(child.name) && !isHidden(child)) collect(child, pieces, boxes);
  }
}

/** A run that its author hid, as notes to colleagues are. */
function isHidden(run: XmlElement): boolean {
  const mark = elementAt(run, 'rPr', 'vanish');
  return mark !== undefined && !/^(?:0|false|off)$/.test(attributeOf(mark, 'w:val') ?? '');
}

function rowOf(row: XmlElement, styles: ReadonlyMap<string, string>): StyledParagraph[] {
  if (row.name !== 'tr') return LEFT_OUT.has(row.name) ? [] : childrenOf(row).flatMap((inner) => rowOf(inner, styles));
  return [...rowOfCells(childrenOf(row).flatMap((cell) => (LEFT_OUT.has(cell.name) ? [] : [blocksOf(cell, styles)])))];
}
