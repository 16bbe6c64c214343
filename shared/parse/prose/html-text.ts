import { Tokenizer } from 'htmlparser2';
import { cleanText } from './clean-text.ts';

/** Elements that end a paragraph, before and behind themselves. */
const BLOCKS = new Set(
  'address article aside blockquote body br dd details dialog div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hl1 hl2 hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose content is no text of the article. */
const SILENT = new Set(
  'audio button canvas figcaption figure footer form head iframe input nav noscript object picture script select style svg template textarea title video'.split(
    ' ',
  ),
);

const VOID = new Set(['input']);

/**
 * The paragraphs of an HTML fragment as plain text, in order, entities decoded; captions, scripts and forms left out.
 * Reads tags as they come and builds no tree, so that time is linear whatever the markup, broken or hostile.
 */
export function toParagraphs(fragment: string): string[] {
  const reader = new ParagraphReader(fragment);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  tokenizer.write(fragment);
  tokenizer.end();
  return reader.finish();
}

class ParagraphReader {
  readonly #source: string;
  readonly #paragraphs: string[] = [];
  #pieces: string[] = [];
  #openTag = '';
  /** The silent element that is open, and how many of its name are open within it. */
  #silent: string | undefined;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  onopentagname(start: number, end: number): void {
    this.#openTag = this.#source.slice(start, end).toLowerCase();
    if (BLOCKS.has(this.#openTag)) this.#endParagraph();
  }

  onopentagend(): void {
    const name = this.#openTag;
    if (this.#silent === undefined && SILENT.has(name)) this.#silent = name;
    if (name === this.#silent && !VOID.has(name)) this.#depth += 1;
    if (this.#depth === 0) this.#silent = undefined;
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase();
    if (BLOCKS.has(name)) this.#endParagraph();
    if (name !== this.#silent) return;
    this.#depth -= 1;
    if (this.#depth === 0) this.#silent = undefined;
  }

  ontext(start: number, end: number): void {
    if (this.#silent === undefined) this.#pieces.push(this.#source.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    if (this.#silent === undefined) this.#pieces.push(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset);
  }

  finish(): string[] {
    this.#endParagraph();
    return this.#paragraphs;
  }

  #endParagraph(): void {
    const paragraph = cleanText(this.#pieces.join(''));
    if (paragraph !== '') this.#paragraphs.push(paragraph);
    this.#pieces = [];
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
