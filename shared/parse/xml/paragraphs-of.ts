import { endsSentence } from '../../text/ends-sentence.ts';
import { isRule } from '../prose/is-rule.ts';
import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { presentText } from '../prose/present-text.ts';
import { splitIndentedLines } from '../prose/split-indented-lines.ts';
import { BESIDE_THE_TEXT, BLOCKS, BOXES, CELLS, LINES } from './blocks.ts';
import { childrenOf, rawTextOf, type XmlElement } from './xml-element.ts';

/** Mails and pages hide what only programs are to read. */
const HIDING = /display ?: ?none|visibility ?: ?hidden|mso-hide ?: ?all/i;
const CELL_GAP = ' | ';
/** Longer cells lay a page out, and hold paragraphs of its text. */
const LONGEST_CELL = 100;
/** Programs break lines behind an element, and leave a space in front of the mark that follows it. */
const BROKEN_OFF = /^\s{1,200}(?=[.,،؛。](?:\s|$))/;
/** Markup that a system put in as text: `<div id="player"></div>` */
const TAGS_ONLY = /^(?:<[^<>]{1,2000}>\s{0,9}){1,50}$/;

/**
 * The running text below an element of XHTML, HTML or NITF, one plain string a paragraph, in order: headings, list
 * items and table rows are paragraphs, two line breaks in a row part one, as does one behind a sentence that stands in no
 * paragraph's element. Lines that a typist indented inside an element are paragraphs, too. What stands beside the text (media but for tables, notes to
 * editors, boxes, anything whose publication its sender constrains) is left out.
 *
 * @param isLeftOut what the caller leaves out beside that
 */
export function paragraphsOf(element: XmlElement, isLeftOut = (_: XmlElement): boolean => false): string[] {
  const collector = new ParagraphCollector(isLeftOut);
  collector.addChildren(element);
  return collector.finish();
}

/** True for an element that is not to be published with the text around it, or that no reader sees. */
export function isBesideTheText(element: XmlElement): boolean {
  const { attributes } = element;
  const { pubconstraint, hidden, style = '' } = attributes;
  // JATS refers to its notes by their numbers.
  if (pubconstraint !== undefined || attributes['ref-type'] !== undefined) return true;
  if (BESIDE_THE_TEXT.has(element.name)) return element.name !== 'figure' || childrenOf(element, 'table').length === 0;
  if (hidden !== undefined || HIDING.test(style)) return true;
  // NITF's notes are to editors, but for the "publishable advisory".
  if (element.name === 'note') return element.attributes.type !== 'pa';
  return hasClassOf(element, BOXES);
}

/** True for an element with one of these class words, whatever their case. */
export function hasClassOf(element: XmlElement, words: ReadonlySet<string>): boolean {
  return (element.attributes.class?.split(/\s+/) ?? []).some((word) => words.has(word.toLowerCase()));
}

class ParagraphCollector {
  readonly #paragraphs: string[] = [];
  #pieces: string[] = [];
  #breaks = 0;
  #depth = 0;
  readonly #isLeftOut: (element: XmlElement) => boolean;

  constructor(isLeftOut: (element: XmlElement) => boolean) {
    this.#isLeftOut = isLeftOut;
  }

  addChildren(element: XmlElement): void {
    for (const node of element.children) {
      if (typeof node === 'string') this.#addText(node);
      else if (!isBesideTheText(node) && !this.#isLeftOut(node)) this.#addElement(node);
    }
  }

  finish(): string[] {
    this.#endParagraph();
    return this.#paragraphs;
  }

  #addElement(element: XmlElement): void {
    if (element.name === 'br') this.#addBreak();
    else if (element.name === 'pre') this.#addPreformatted(element);
    else if (BLOCKS.has(element.name)) {
      this.#endParagraph();
      const isLine = LINES.has(element.name);
      this.#depth += isLine ? 1 : 0;
      this.addChildren(element);
      this.#depth -= isLine ? 1 : 0;
      this.#endParagraph();
    } else if (CELLS.has(element.name)) {
      this.#startCell();
      this.addChildren(contentOfCell(element));
    } else this.addChildren(element);
  }

  #addText(text: string): void {
    if (text.trim() !== '') this.#breaks = 0;
    this.#pieces.push(text.replace(BROKEN_OFF, ''));
  }

  #addBreak(): void {
    this.#breaks += 1;
    const isAfterSentence = this.#depth === 0 && endsSentence(this.#pieces.at(-1)?.trimEnd() ?? '');
    if (this.#breaks > 1 || isAfterSentence) this.#endParagraph();
    else this.#pieces.push(' ');
  }

  #addPreformatted(element: XmlElement): void {
    this.#endParagraph();
    for (const paragraph of paragraphsOfText(rawTextOf(element))) this.#paragraphs.push(paragraph);
  }

  #startCell(): void {
    if (this.#pieces.some((piece) => piece.trim() !== '')) this.#pieces.push(CELL_GAP);
  }

  #endParagraph(): void {
    const written = this.#pieces.join('');
    for (const paragraph of splitIndentedLines(written) ?? [presentText(written)]) {
      if (paragraph !== undefined && !isRule(paragraph) && !TAGS_ONLY.test(paragraph)) this.#paragraphs.push(paragraph);
    }
    this.#pieces = [];
    this.#breaks = 0;
  }
}

/** What a cell holds, without the paragraph that editors put around its few words. */
function contentOfCell(cell: XmlElement): XmlElement {
  const [only, ...more] = childrenOf(cell);
  return only?.name === 'p' && more.length === 0 && rawTextOf(only).length < LONGEST_CELL ? only : cell;
}
