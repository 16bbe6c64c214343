import { BlockBuilder } from './block-builder.ts';
import { VOID_ELEMENTS } from './element-names.ts';
import { joinRows } from './join-rows.ts';
import { OpenElements } from './open-elements.ts';
import type { Attributes, EmptyElement, Page } from './page.ts';
import { namesOf } from './page-names.ts';
import { type MarkupReader, scanMarkup } from './scan-markup.ts';

/** The work budget of a page, of which real ones use a tenth; what lies behind it is not read. */
const MAX_ELEMENTS = 40_000;
const MAX_TEXT_CHARACTERS = 2_000_000;
const MAX_TITLE_CHARACTERS = 5_000;
const MAX_JSON_CHARACTERS = 2_000_000;

const HEAD = 1_000;
/** The comments of browsers that save pages whole, and of the extension that makes one file of a page. */
const SAVED =
  /<!--\s{0,9}(?:saved from url=\(\d{4}\)|Page saved with SingleFile\s{1,9}url:\s)(https?:\/\/[^\s>]{1,900})/i;

const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(namesOf('attribute'));

/**
 * Reads a page in one pass, in time linear in its length, whatever its markup. Follows the HTML standard's implied end
 * tags where they decide what is inside what; never throws for bad markup.
 */
export function readPage(source: string): Page {
  const builder = new PageBuilder();
  scanMarkup(source, KEPT_ATTRIBUTES, builder);
  const [, savedFrom] = SAVED.exec(source.slice(0, HEAD)) ?? [];
  return { ...builder.finish(), ...(savedFrom === undefined ? {} : { savedFrom }) };
}

class PageBuilder implements MarkupReader {
  isFull = false;
  private readonly blocks = new BlockBuilder();
  private readonly tree = new OpenElements(this.blocks);
  private readonly metas: Attributes[] = [];
  private readonly links: Attributes[] = [];
  private readonly empty: EmptyElement[] = [];
  private readonly jsonLd: string[] = [];
  private readonly state: string[] = [];
  private title = '';
  private inTitle = false;
  /** Where the script that is read is kept. */
  private scripts: string[] | undefined;
  private language = '';
  private textCharacters = 0;

  get wantsText(): boolean {
    return this.inTitle || this.scripts !== undefined || !this.tree.isSilent;
  }

  openTag(tag: string, attributes: Attributes, isSelfClosing: boolean): void {
    if (tag === 'meta') this.metas.push(attributes);
    else if (tag === 'link') this.links.push(attributes);
    else if (tag === 'html' && this.language === '') this.language = attributes.lang ?? attributes['xml:lang'] ?? '';
    if (tag === 'title' && this.title === '' && !this.tree.isSilent) this.inTitle = true;
    if (tag === 'script') this.scripts = this.scriptsOf(attributes.type ?? '');
    const { itemprop, property, alt } = attributes;
    if (VOID_ELEMENTS.has(tag)) {
      this.tree.pass(tag);
      if ((alt ?? itemprop) !== undefined && !this.tree.isSilent)
        this.empty.push({ holder: this.tree.innermost, attributes });
    }
    // RDFa and microdata say the same of an element under two names.
    else if (property === undefined || itemprop !== undefined) this.tree.open(tag, attributes, isSelfClosing);
    else this.tree.open(tag, { ...attributes, itemprop: property.replace(/(?<=^|\s)\w+:/g, '') }, isSelfClosing);
    if (this.tree.size > MAX_ELEMENTS) this.isFull = true;
  }

  closeTag(tag: string): void {
    if (tag === 'title') this.inTitle = false;
    if (tag === 'script') this.scripts = undefined;
    if (tag === 'br') this.tree.pass('br');
    else this.tree.close(tag);
  }

  text(piece: string): void {
    if (this.scripts !== undefined) {
      if (piece.length <= MAX_JSON_CHARACTERS) this.scripts.push(piece);
    } else if (this.inTitle) {
      if (this.title.length < MAX_TITLE_CHARACTERS) this.title += piece.slice(0, MAX_TITLE_CHARACTERS);
    } else {
      const room = MAX_TEXT_CHARACTERS - this.textCharacters;
      if (piece.length > room) this.isFull = true;
      const text = piece.slice(0, room);
      this.textCharacters += text.length;
      this.tree.addText(text);
    }
  }

  private scriptsOf(type: string): string[] | undefined {
    if (/ld\+json/i.test(type)) return this.jsonLd;
    return /^application\/json/i.test(type) ? this.state : undefined;
  }

  finish(): Page {
    const { elements, runs } = this.tree.finish();
    return {
      elements,
      runs,
      blocks: joinRows(this.blocks.blocks, elements),
      metas: this.metas,
      links: this.links,
      empty: this.empty,
      jsonLd: this.jsonLd,
      state: this.state,
      title: this.title,
      language: this.language,
    };
  }
}
