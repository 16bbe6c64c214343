import { QuoteType, Tokenizer } from 'htmlparser2';
import { BlockBuilder } from './block-builder.ts';
import { VOID_ELEMENTS } from './element-names.ts';
import { joinRows } from './join-rows.ts';
import { OpenElements } from './open-elements.ts';
import type { Page } from './page.ts';

/** The work budget of a page, of which real ones use a tenth; what lies behind it is not read. */
const MAX_ELEMENTS = 40_000;
const MAX_TEXT_CHARACTERS = 2_000_000;
const MAX_ATTRIBUTE_CHARACTERS = 5_000;
const MAX_JSON_LD_CHARACTERS = 2_000_000;

const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'class id itemprop itemtype role rel href datetime content name property http-equiv style hidden aria-hidden ' +
    'aria-label lang xml:lang type title data-testid data-component data-type data-qa data-block'
  ).split(' '),
);

/**
 * Reads a page in one pass, in time linear in its length, whatever its markup. Follows the HTML standard's implied end
 * tags where they decide what is inside what; never throws for bad markup.
 */
export function readPage(source: string): Page {
  const reader = new PageReader(source);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, reader);
  reader.stop = () => tokenizer.pause();
  tokenizer.write(source);
  if (!reader.truncated) tokenizer.end();
  return reader.finish();
}

class PageReader {
  truncated = false;
  stop: () => void = () => {};
  private readonly source: string;
  private readonly tree: OpenElements;
  private readonly blocks: BlockBuilder;
  private readonly metas: Record<string, string>[] = [];
  private readonly links: Record<string, string>[] = [];
  private readonly jsonLd: string[] = [];
  private tag = '';
  private attributes: Record<string, string> = {};
  private attributeName = '';
  private attributeValue = '';
  private title = '';
  private inTitle = false;
  private jsonLdStart = -1;
  private language = '';
  private textCharacters = 0;

  constructor(source: string) {
    this.source = source;
    this.blocks = new BlockBuilder();
    this.tree = new OpenElements(this.blocks);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, end).toLowerCase();
    this.attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.source.slice(start, end).toLowerCase();
    this.attributeValue = '';
  }

  onattribdata(start: number, end: number): void {
    if (!KEPT_ATTRIBUTES.has(this.attributeName)) return;
    const room = MAX_ATTRIBUTE_CHARACTERS - this.attributeValue.length;
    if (room > 0) this.attributeValue += this.source.slice(start, Math.min(end, start + room));
  }

  onattribentity(codePoint: number): void {
    if (this.attributeValue.length < MAX_ATTRIBUTE_CHARACTERS) this.attributeValue += String.fromCodePoint(codePoint);
  }

  onattribend(quote: QuoteType): void {
    const name = this.attributeName;
    if (!KEPT_ATTRIBUTES.has(name) || Object.hasOwn(this.attributes, name)) return;
    const value = quote === QuoteType.NoValue ? name : this.attributeValue.trim();
    if (value !== '') this.attributes[name] = value;
  }

  onopentagend(end: number): void {
    this.open(end, false);
  }

  onselfclosingtag(end: number): void {
    this.open(end, true);
  }

  private open(end: number, selfClosing: boolean): void {
    const { tag, attributes } = this;
    this.tag = '';
    if (tag === '') return;
    if (tag === 'meta') this.metas.push(attributes);
    else if (tag === 'link') this.links.push(attributes);
    else if (tag === 'html' && this.language === '') this.language = attributes.lang ?? attributes['xml:lang'] ?? '';
    if (tag === 'title' && this.title === '' && !this.tree.isSilent) this.inTitle = true;
    if (tag === 'script' && /ld\+json/i.test(attributes.type ?? '')) this.jsonLdStart = end + 1;
    if (VOID_ELEMENTS.has(tag)) this.tree.pass(tag);
    else this.tree.open(tag, attributes, selfClosing);
    if (this.tree.size > MAX_ELEMENTS) this.cut();
  }

  onclosetag(start: number, end: number): void {
    const tag = this.source.slice(start, end).toLowerCase();
    if (tag === 'title') this.inTitle = false;
    // The name begins after `</`.
    if (tag === 'script') this.endJsonLd(start - 2);
    if (tag === 'br') this.tree.pass('br');
    else this.tree.close(tag);
  }

  private endJsonLd(end: number): void {
    if (this.jsonLdStart < 0) return;
    if (end - this.jsonLdStart <= MAX_JSON_LD_CHARACTERS) this.jsonLd.push(this.source.slice(this.jsonLdStart, end));
    this.jsonLdStart = -1;
  }

  ontext(start: number, end: number): void {
    if (this.inTitle) this.addToTitle(this.source.slice(start, Math.min(end, start + MAX_ATTRIBUTE_CHARACTERS)));
    else if (!this.tree.isSilent) {
      const room = MAX_TEXT_CHARACTERS - this.textCharacters;
      this.addText(this.source.slice(start, Math.min(end, start + room)));
      if (end - start > room) this.cut();
    }
  }

  ontextentity(codePoint: number): void {
    const text = String.fromCodePoint(codePoint);
    if (this.inTitle) this.addToTitle(text);
    else if (!this.tree.isSilent) this.addText(text);
  }

  private addToTitle(text: string): void {
    if (this.title.length < MAX_ATTRIBUTE_CHARACTERS) this.title += text;
  }

  private addText(text: string): void {
    this.textCharacters += text.length;
    this.tree.addText(text);
  }

  private cut(): void {
    this.truncated = true;
    this.stop();
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    this.endJsonLd(this.source.length);
  }

  finish(): Page {
    const { elements, runs } = this.tree.finish();
    return {
      elements,
      runs,
      blocks: joinRows(this.blocks.blocks, elements),
      metas: this.metas,
      links: this.links,
      jsonLd: this.jsonLd,
      title: this.title,
      language: this.language,
    };
  }
}
