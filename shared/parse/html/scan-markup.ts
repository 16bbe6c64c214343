import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';
import { onceFor } from '../../text/once.ts';
import type { Attributes } from './page.ts';

/** Is told what stands in a page's source, in its order. */
export interface MarkupReader {
  /** Once true, nothing more is read. */
  readonly isFull: boolean;
  /** Whether the text that comes next is wanted. */
  readonly wantsText: boolean;
  /** Of the attributes those wanted, each as it stands first; one without a value has its name. */
  openTag(name: string, attributes: Attributes, isSelfClosing: boolean): void;
  closeTag(name: string): void;
  /** A piece of text between tags, stray `<` and character references, or what such a reference stands for. */
  text(piece: string): void;
}

/** A longer value of an attribute is cut. */
const MAX_VALUE_CHARACTERS = 5_000;

/** Elements in which nothing but their own end tag is markup. */
const RAW_ELEMENTS: ReadonlySet<string> = new Set('iframe noembed noframes script style textarea title xmp'.split(' '));
/** Those of them in which character references are read all the same. */
const WITH_REFERENCES: ReadonlySet<string> = new Set(['textarea', 'title']);

const NO_NAMES: readonly string[] = [];

const EXCLAMATION_MARK = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION_MARK = 0x3f;

/**
 * Finds the tags and texts of a page as the HTML standard's tokenizer does, in time linear in its length. htmlparser2's
 * looks at one character after the other; what most of a page is, text, values and scripts, is passed over with `indexOf`
 * here, which looks at many at a time.
 *
 * @param wanted lower-case names of the attributes to tell of
 */
export function scanMarkup(source: string, wanted: ReadonlySet<string>, reader: MarkupReader): void {
  new MarkupScanner(source, wanted, reader).scan();
}

/** Names of attributes that are looked for. */
interface WantedNames {
  /** By what a glance tells of a name, those of which it tells the same. */
  readonly byGlance: ReadonlyMap<number, readonly string[]>;
  /** The attributes of a tag without any. All are copies of it: objects of one shape are read faster. */
  readonly none: Attributes;
}

const wantedNames = onceFor(
  (names: ReadonlySet<string>): WantedNames => ({
    byGlance: Map.groupBy(names, (name) => glance(name.length, name.charCodeAt(0))),
    none: Object.fromEntries(Array.from(names, (name) => [name, undefined])),
  }),
);

class MarkupScanner {
  private readonly source: string;
  private readonly wanted: WantedNames;
  private readonly reader: MarkupReader;
  private readonly references: EntityDecoder;
  /** Names of tags as written, and in lower case: a page has few and repeats them. */
  private readonly tags = new Map<string, string>();
  /** What the reference read last stands for. */
  private characters: string[] = [];
  /** Where the next `&` is: looked for once, however many pieces of the source lie before it. */
  private ampersand = -1;

  constructor(source: string, wanted: ReadonlySet<string>, reader: MarkupReader) {
    this.source = source;
    this.wanted = wantedNames(wanted);
    this.reader = reader;
    this.references = new EntityDecoder(htmlDecodeTree, (codePoint) => {
      this.characters.push(String.fromCodePoint(codePoint));
    });
  }

  scan(): void {
    const { source, reader } = this;
    let text = 0;
    let from = 0;
    while (!reader.isFull) {
      const open = this.find('<', from);
      this.tellText(text, open, true);
      if (open === source.length || reader.isFull) return;
      text = this.readMarkup(open);
      from = Math.max(text, open + 1);
    }
  }

  /** Where `sought` is next, the source's end if nowhere. */
  private find(sought: string, from: number): number {
    const at = this.source.indexOf(sought, from);
    return at < 0 ? this.source.length : at;
  }

  /** Reads what begins with the `<` at `open`; returns where the text behind it begins: with this `<` if it is stray. */
  private readMarkup(open: number): number {
    const code = this.source.charCodeAt(open + 1);
    if (isLetter(code)) return this.readOpenTag(open + 1);
    if (code === SLASH) return this.readCloseTag(open);
    if (code === EXCLAMATION_MARK) return this.passDeclaration(open + 2);
    return code === QUESTION_MARK ? this.find('>', open + 1) + 1 : open;
  }

  private readCloseTag(open: number): number {
    const { source } = this;
    const start = open + 2;
    if (start === source.length) return open;
    const end = this.find('>', start);
    if (isLetter(source.charCodeAt(start)) && end < source.length)
      this.reader.closeTag(this.tagBetween(start, this.endOfName(start)));
    return end + 1;
  }

  /** Passes over `<!doctype …>`, a comment or whatever else begins with `<!`. */
  private passDeclaration(start: number): number {
    const { source } = this;
    if (source.startsWith('[CDATA[', start)) return this.find(']]>', start + 7) + 3;
    if (!source.startsWith('--', start)) return this.find('>', start) + 1;
    const content = start + 2;
    if (source.startsWith('>', content)) return content + 1;
    if (source.startsWith('->', content)) return content + 2;
    for (let end = this.find('--', content); end < source.length; end = this.find('--', end + 1)) {
      if (source.charCodeAt(end + 2) === GREATER) return end + 3;
      if (source.startsWith('!>', end + 2)) return end + 4;
    }
    return source.length;
  }

  /** Reads a tag from its name on, and the text of an element that is raw. */
  private readOpenTag(start: number): number {
    const { source, reader } = this;
    let at = this.endOfName(start);
    const name = this.tagBetween(start, at);
    let attributes: Record<string, string | undefined> | undefined;
    let isSelfClosing = false;
    for (;;) {
      at = this.skipSpace(at);
      // A tag that has no end is none.
      if (at >= source.length) return source.length;
      const code = source.charCodeAt(at);
      if (code === GREATER) break;
      isSelfClosing = code === SLASH;
      if (isSelfClosing) {
        at++;
        continue;
      }
      attributes ??= { ...this.wanted.none };
      at = this.readAttribute(at, attributes);
    }
    reader.openTag(name, attributes ?? this.wanted.none, isSelfClosing);
    if (name === 'plaintext') {
      this.tellText(at + 1, source.length, false);
      return source.length;
    }
    return RAW_ELEMENTS.has(name) && !reader.isFull ? this.readRawText(at + 1, name) : at + 1;
  }

  /** Returns where the end tag of the raw element `name` begins. */
  private readRawText(start: number, name: string): number {
    const { source } = this;
    let end = this.find('</', start);
    while (end < source.length && !this.isEndOf(name, end + 2)) end = this.find('</', end + 2);
    this.tellText(start, end, WITH_REFERENCES.has(name));
    return end;
  }

  private isEndOf(name: string, start: number): boolean {
    const end = start + name.length;
    return isEndOfName(this.source.charCodeAt(end)) && this.source.slice(start, end).toLowerCase() === name;
  }

  /** Reads the attribute whose name begins at `start`; returns where it ends. */
  private readAttribute(start: number, attributes: Record<string, string | undefined>): number {
    const { source } = this;
    let at = start + 1;
    while (at < source.length && source.charCodeAt(at) !== EQUALS && !isEndOfName(source.charCodeAt(at))) at++;
    const name = this.wantedBetween(start, at);
    const isWanted = name !== undefined && attributes[name] === undefined;
    const after = this.skipSpace(at);
    if (source.charCodeAt(after) !== EQUALS) {
      if (isWanted) attributes[name] = name;
      return after;
    }
    const first = this.skipSpace(after + 1);
    const code = source.charCodeAt(first);
    const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
    const from = isQuoted ? first + 1 : first;
    const end = isQuoted ? this.find(code === DOUBLE_QUOTE ? '"' : "'", from) : this.endOfBareValue(first);
    if (isWanted) {
      const value = this.valueBetween(from, end).trim();
      if (value !== '') attributes[name] = value;
    }
    return isQuoted ? end + 1 : end;
  }

  private tagBetween(start: number, end: number): string {
    const written = this.source.slice(start, end);
    let tag = this.tags.get(written);
    if (tag === undefined) {
      tag = written.toLowerCase();
      this.tags.set(written, tag);
    }
    return tag;
  }

  /** The wanted name that stands here, if one does. */
  private wantedBetween(start: number, end: number): string | undefined {
    const { source } = this;
    for (const name of this.wanted.byGlance.get(glance(end - start, source.charCodeAt(start))) ?? NO_NAMES)
      if (source.startsWith(name, start) || source.slice(start, end).toLowerCase() === name) return name;
    return undefined;
  }

  private valueBetween(start: number, end: number): string {
    if (this.ampersandFrom(start) >= end) return this.source.slice(start, Math.min(end, start + MAX_VALUE_CHARACTERS));
    return this.piecesBetween(start, end, DecodingMode.Attribute).join('').slice(0, MAX_VALUE_CHARACTERS);
  }

  private tellText(start: number, end: number, hasReferences: boolean): void {
    if (start >= end || !this.reader.wantsText) return;
    if (!hasReferences || this.ampersandFrom(start) >= end) this.reader.text(this.source.slice(start, end));
    else
      for (const piece of this.piecesBetween(start, end, DecodingMode.Legacy))
        if (!this.reader.isFull) this.reader.text(piece);
  }

  /** What stands between the character references in a part of the source, and what they stand for. */
  private piecesBetween(start: number, end: number, mode: DecodingMode): string[] {
    const pieces: string[] = [];
    let from = start;
    let at = this.ampersandFrom(start);
    while (at < end) {
      this.characters = [];
      this.references.startEntity(mode);
      const length = this.references.write(this.source, at + 1);
      const read = length < 0 ? this.references.end() : length;
      if (read > 0) {
        if (from < at) pieces.push(this.source.slice(from, at));
        pieces.push(...this.characters);
        from = at + read;
      }
      at = this.ampersandFrom(read > 0 ? from : at + 1);
    }
    if (from < end) pieces.push(this.source.slice(from, end));
    return pieces;
  }

  private ampersandFrom(start: number): number {
    if (this.ampersand < start) this.ampersand = this.find('&', start);
    return this.ampersand;
  }

  private endOfName(start: number): number {
    let at = start;
    while (at < this.source.length && !isEndOfName(this.source.charCodeAt(at))) at++;
    return at;
  }

  private endOfBareValue(start: number): number {
    let at = start;
    while (at < this.source.length && !isSpace(this.source.charCodeAt(at)) && this.source.charCodeAt(at) !== GREATER)
      at++;
    return at;
  }

  private skipSpace(start: number): number {
    let at = start;
    while (isSpace(this.source.charCodeAt(at))) at++;
    return at;
  }
}

/** A name's length and first letter, whatever its case. */
function glance(length: number, first: number): number {
  return length * 32 + (first & 31);
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** White space as HTML has it. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

function isEndOfName(code: number): boolean {
  return code === GREATER || code === SLASH || isSpace(code);
}
