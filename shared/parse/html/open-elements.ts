import type { BlockBuilder } from './block-builder.ts';
import { IMPLIED_ENDS, INLINE_ELEMENTS, SCOPE_ELEMENTS, SILENT_ELEMENTS } from './element-names.ts';
import type { Attributes, PageElement, TextRun } from './page.ts';

/** Deeper elements are read as part of the deepest one kept, so that no step depends on the depth of the markup. */
const MAX_DEPTH = 250;

const NO_ATTRIBUTES: Attributes = {};

/** The stack of open elements: turns tags, in whatever order, into a tree and hands text on to the blocks. */
export class OpenElements {
  private readonly elements: PageElement[] = [];
  private readonly runs: TextRun[] = [];
  private readonly stack: number[] = [];
  private readonly blocks: BlockBuilder;
  private silent = -1;
  /** How many elements of a name are open: a stray end tag is known without a search. */
  private readonly openCounts = new Map<string, number>();

  constructor(blocks: BlockBuilder) {
    this.blocks = blocks;
  }

  get size(): number {
    return this.elements.length;
  }

  /** Index of the element that what follows stands in, -1 for none. */
  get innermost(): number {
    return this.stack.at(-1) ?? -1;
  }

  /** True inside a script, a button, a picture's drawing or another element that is not read. */
  get isSilent(): boolean {
    return this.silent >= 0;
  }

  /** An element without content: only its effect on the line counts. */
  pass(tag: string): void {
    if (this.isSilent) return;
    if (tag === 'br') this.blocks.breakLine();
    else if (tag === 'hr') this.blocks.endBlock();
  }

  open(tag: string, attributes: Attributes, selfClosing: boolean): void {
    // In drawings and formulas `<path/>` is an element without content; in HTML the slash means nothing.
    if (this.isSilent && selfClosing) return;
    if (!this.isSilent) this.closeImplied(tag);
    const inline = INLINE_ELEMENTS.has(tag);
    if (this.stack.length >= MAX_DEPTH) {
      if (!inline) this.blocks.endBlock();
      return;
    }
    const parentIndex = this.stack.at(-1) ?? -1;
    const parent = this.elements[parentIndex];
    const index = this.elements.length;
    this.elements.push({
      tag,
      parent: parentIndex,
      depth: this.stack.length,
      inline,
      holder: inline ? (parent?.holder ?? index) : index,
      attributes: this.isSilent ? NO_ATTRIBUTES : attributes,
      hidden: parent?.hidden === true || isHidden(attributes),
      inLink: parent?.inLink === true || tag === 'a',
      inBold: parent?.inBold === true || tag === 'b' || tag === 'strong',
      inItalic: parent?.inItalic === true || tag === 'i' || tag === 'em',
      firstRun: this.runs.length,
      endRun: -1,
    });
    this.stack.push(index);
    this.openCounts.set(tag, (this.openCounts.get(tag) ?? 0) + 1);
    if (this.isSilent) return;
    if (SILENT_ELEMENTS.has(tag) || (parent?.inLink === true && inline && this.isNoteOnLink(attributes))) {
      this.silent = index;
      if (!inline && tag !== 'script' && tag !== 'svg' && tag !== 'style') this.blocks.endBlock();
    } else if (!inline) this.blocks.endBlock();
    if (tag === 'a') this.blocks.countLink();
  }

  close(tag: string): void {
    const position = this.findOpen(tag);
    if (position < 0) return;
    if (INLINE_ELEMENTS.has(tag) && !this.isInlineAbove(position)) {
      const [index] = this.stack.splice(position, 1);
      this.end(index);
      return;
    }
    this.popTo(position);
  }

  addText(text: string): void {
    const element = this.stack.at(-1);
    if (element === undefined) {
      if (text.trim() === '') return;
      this.open('body', NO_ATTRIBUTES, false);
      this.addText(text);
      return;
    }
    this.runs.push({ element, text });
    const holder = this.elements[element];
    if (holder !== undefined) this.blocks.addText(text, element, holder, this.elements);
  }

  finish(): { elements: PageElement[]; runs: TextRun[] } {
    this.blocks.endBlock();
    this.popTo(0);
    for (const element of this.elements) if (element.endRun < 0) element.endRun = this.runs.length;
    return { elements: this.elements, runs: this.runs };
  }

  private findOpen(tag: string): number {
    if ((this.openCounts.get(tag) ?? 0) === 0) return -1;
    for (let position = this.stack.length - 1; position >= 0; position--) {
      const open = this.tagAt(position);
      if (open === tag) return position;
      if (SCOPE_ELEMENTS.has(open) && !SCOPE_ELEMENTS.has(tag) && !IMPLIED_ENDS.has(tag)) return -1;
    }
    return -1;
  }

  private isInlineAbove(position: number): boolean {
    for (let above = position + 1; above < this.stack.length; above++)
      if (this.elementAt(above)?.inline !== true) return false;
    return true;
  }

  private closeImplied(tag: string): void {
    const rule = IMPLIED_ENDS.get(tag);
    if (rule !== undefined) {
      let lowest = -1;
      for (let position = this.stack.length - 1; position >= 0; position--) {
        const open = this.tagAt(position);
        if (rule.within.has(open)) break;
        if (rule.closes.has(open)) lowest = position;
      }
      if (lowest >= 0) this.popTo(lowest);
    } else if (tag === 'a') {
      this.closeInLine('a');
    } else if (!INLINE_ELEMENTS.has(tag) && !SILENT_ELEMENTS.has(tag)) {
      this.closeInLine('p');
    }
  }

  /** Closes the nearest `tag` if nothing but inline elements stands above it. */
  private closeInLine(tag: string): void {
    for (let position = this.stack.length - 1; position >= 0; position--) {
      const open = this.elementAt(position);
      if (open?.tag === tag) {
        this.popTo(position);
        return;
      }
      if (open?.inline !== true) return;
    }
  }

  private popTo(position: number): void {
    while (this.stack.length > position) this.end(this.stack.pop());
  }

  private end(index: number | undefined): void {
    if (index === undefined) return;
    const element = this.elements[index];
    if (element === undefined) return;
    element.endRun = this.runs.length;
    this.openCounts.set(element.tag, (this.openCounts.get(element.tag) ?? 1) - 1);
    if (index === this.silent) this.silent = -1;
    else if (!this.isSilent && !element.inline) this.blocks.endBlock();
  }

  /** Text for screen readers behind a link's own, such as "opens in a new tab": no part of the line. */
  private isNoteOnLink(attributes: Attributes): boolean {
    if (!isForScreenReaders(attributes)) return false;
    const link = this.stack.findLast((index) => this.elements[index]?.tag === 'a') ?? -1;
    const inLink = this.runs.slice(Math.max(this.elements[link]?.firstRun ?? this.runs.length, this.runs.length - 2));
    return inLink.some(({ text }) => text.trim() !== '');
  }

  private tagAt(position: number): string {
    return this.elementAt(position)?.tag ?? '';
  }

  private elementAt(position: number): PageElement | undefined {
    return this.elements[this.stack[position] ?? -1];
  }
}

/** React sends slow parts of a page behind it, hidden under these ids, and a script puts them in their places. */
const STREAMED_PART = /^S:[0-9a-f]+$/;

/** The usual ways of taking text out of sight without taking it from screen readers. */
function isForScreenReaders({ class: classes = '', style = '' }: Attributes): boolean {
  return (
    /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-?text|-?only)?)(?:$|[\s_-])/i.test(classes) ||
    /\bclip(?:-path)?\s?:\s?(?:rect|inset)/i.test(style)
  );
}

function isHidden(attributes: Attributes): boolean {
  if (attributes.hidden !== undefined) return !STREAMED_PART.test(attributes.id ?? '');
  if (attributes['aria-hidden'] === 'true') return true;
  const style = attributes.style;
  return style !== undefined && /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style);
}
