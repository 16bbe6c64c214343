import type { Block, PageElement } from './page.ts';

/** White space that is not one space already. */
const NO_SINGLE_SPACE = /\s{2,}|[^\S ]/g;

/** A line this long that ends as a sentence does is a paragraph, though a single break follows it. */
const LONG_LINE = 80;
const SENTENCE_END = /[.!?؟。۔][”"»)]?$/;

/**
 * Collects text into blocks: two line breaks, one behind a long sentence, or the edge of an element that is not inline, end
 * one.
 */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  private parts: string[] = [];
  private element = -1;
  private links = 0;
  private linkCharacters = 0;
  private boldCharacters = 0;
  private italicCharacters = 0;
  private breaks = 0;
  /** Where in `parts` the line begins. */
  private lineStart = 0;

  addText(text: string, element: number, holder: PageElement, elements: readonly PageElement[]): void {
    const length = text.trim().length;
    if (length > 0) {
      this.breaks = 0;
      this.element = this.element < 0 ? element : commonAncestor(this.element, element, elements);
      if (holder.inLink) this.linkCharacters += length;
      if (holder.inBold) this.boldCharacters += length;
      if (holder.inItalic) this.italicCharacters += length;
    }
    this.parts.push(text);
  }

  countLink(): void {
    this.links++;
  }

  breakLine(): void {
    this.breaks++;
    if (this.breaks === 2 || this.isParagraph()) this.endBlock();
    else {
      this.parts.push('\n');
      this.lineStart = this.parts.length;
    }
  }

  endBlock(): void {
    if (this.element >= 0) {
      const text = this.parts.join('').replace(NO_SINGLE_SPACE, ' ').trim();
      if (text !== '') {
        this.blocks.push({
          text,
          element: this.element,
          links: this.links,
          linkCharacters: this.linkCharacters,
          boldCharacters: this.boldCharacters,
          italicCharacters: this.italicCharacters,
        });
      }
    }
    this.parts = [];
    this.element = -1;
    this.links = 0;
    this.linkCharacters = 0;
    this.boldCharacters = 0;
    this.italicCharacters = 0;
    this.breaks = 0;
    this.lineStart = 0;
  }

  private isParagraph(): boolean {
    const line = this.parts.slice(this.lineStart).join('').trim();
    return line.length >= LONG_LINE && SENTENCE_END.test(line);
  }
}

function commonAncestor(first: number, second: number, elements: readonly PageElement[]): number {
  let a = first;
  let b = second;
  while (a !== b) {
    // A parent always comes before its children, so the later of the two is never the ancestor.
    if (a > b) a = elements[a]?.parent ?? -1;
    else b = elements[b]?.parent ?? -1;
    if (a < 0 || b < 0) return Math.max(a, b);
  }
  return a;
}
