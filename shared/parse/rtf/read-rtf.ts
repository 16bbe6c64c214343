import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { redecodeText } from '../charset/redecode-text.ts';
import type { DocumentProperties } from '../document/document-properties.ts';
import { rowOfCells } from '../document/row-of-cells.ts';
import type { StyledParagraph } from '../document/styled-paragraph.ts';
import { cleanText } from '../prose/clean-text.ts';
import { rtfWords } from './rtf-words.ts';

/** A document's paragraphs in reading order, a table's row one of them, and what it says of itself. */
export interface RtfDocument extends Pick<DocumentProperties, 'creator' | 'keywords'> {
  readonly paragraphs: readonly StyledParagraph[];
}

/** Where the text of a group goes: a field of the document's, or nowhere. */
type Destination = 'text' | 'nowhere' | 'fonts' | 'styles' | 'creator' | 'keywords';

/** What holds until a group ends. */
interface GroupState {
  destination: Destination;
  font: number;
  style: number;
  /** How many characters stand behind `\u` for programs that know no Unicode. */
  fallbackLength: number;
  isHidden: boolean;
  isDeleted: boolean;
  isInTable: boolean;
}

/** A control word with its number, a byte in hexadecimal, a control symbol, a group's mark, a line's end, text. */
const TOKEN = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([\da-f]{2})|([\s\S]))|([{}])|[\r\n]+|([^\\{}\r\n]+)/giy;
const DESTINATIONS: ReadonlyMap<string, Destination> = new Map([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['author', 'creator'],
  ['keywords', 'keywords'],
]);
const USUAL_CHARSET = 'windows-1252';
/** Groups within groups: word processors go a dozen deep. */
const MAX_DEPTH = 256;

/**
 * Reads Rich Text Format in one pass, in whatever charsets its fonts write. What is broken off ends where it ends.
 *
 * @param language BCP 47 of the source
 * @throws NewsdropError `malformed` beyond `MAX_DEPTH` open groups
 */
export function readRtf(bytes: Uint8Array, language: string | undefined): RtfDocument {
  return new RtfReader(Buffer.from(bytes).toString('latin1')).read(language);
}

class RtfReader {
  readonly #source: string;
  readonly #paragraphs: StyledParagraph[] = [];
  readonly #charsets = new Map<number, string>();
  readonly #styles = new Map<number, string>();
  readonly #written: Record<Destination, string> = {
    text: '',
    nowhere: '',
    fonts: '',
    styles: '',
    creator: '',
    keywords: '',
  };
  readonly #groups: GroupState[] = [];
  #state: GroupState = {
    destination: 'text',
    font: -1,
    style: 0,
    fallbackLength: 1,
    isHidden: false,
    isDeleted: false,
    isInTable: false,
  };
  #charset = USUAL_CHARSET;
  /** Bytes that were not decoded yet, a character each. */
  #bytes = '';
  #fallbackLeft = 0;
  #holdsUnicode = false;
  #cells: StyledParagraph[][] = [];
  #cell: StyledParagraph[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  read(language: string | undefined): RtfDocument {
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(this.#source); match !== null; match = TOKEN.exec(this.#source)) {
      const [, word, number, byte, symbol, brace, text] = match;
      if (text !== undefined) this.#addBytes(text);
      else if (byte !== undefined) this.#addBytes(String.fromCharCode(Number.parseInt(byte, 16)));
      else if (brace !== undefined) this.#changeGroup(brace);
      else if (symbol !== undefined) this.#readSymbol(symbol);
      else if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(number ?? 0));
      else if (word !== undefined) this.#readWord(word, number === undefined ? undefined : Number(number));
    }
    this.#endParagraph();
    this.#endRow();
    return {
      paragraphs: this.#holdsUnicode ? this.#paragraphs : redecoded(this.#paragraphs, language),
      creator: cleanText(this.#written.creator) || undefined,
      keywords: cleanText(this.#written.keywords) || undefined,
    };
  }

  #addBytes(bytes: string): void {
    const skipped = Math.min(this.#fallbackLeft, bytes.length);
    this.#fallbackLeft -= skipped;
    this.#bytes += bytes.slice(skipped);
  }

  #flush(): void {
    if (this.#bytes === '') return;
    const charset = this.#charsets.get(this.#state.font) ?? this.#charset;
    const bytes = this.#bytes;
    this.#bytes = '';
    this.#write(new TextDecoder(charset).decode(Buffer.from(bytes, 'latin1')));
  }

  #write(text: string): void {
    const { destination, isHidden, isDeleted } = this.#state;
    if (destination !== 'nowhere' && !isHidden && !isDeleted) this.#written[destination] += text;
  }

  #changeGroup(brace: string): void {
    this.#flush();
    this.#fallbackLeft = 0;
    if (brace === '{') {
      if (this.#groups.length >= MAX_DEPTH) {
        throw new NewsdropError('malformed', `The document nests its groups more than ${MAX_DEPTH} deep.`);
      }
      this.#groups.push({ ...this.#state });
      return;
    }
    if (this.#state.destination === 'styles' && this.#written.styles !== '') {
      const [name = ''] = this.#written.styles.toLowerCase().split(/[,;]/);
      this.#styles.set(this.#state.style, name.trim());
      this.#written.styles = '';
    }
    this.#state = this.#groups.pop() ?? this.#state;
  }

  #readSymbol(symbol: string): void {
    this.#flush();
    // A destination that only some programs know.
    if (symbol === '*') this.#state.destination = 'nowhere';
    else if (symbol === '\n' || symbol === '\r') this.#endParagraph();
    else this.#write(rtfWords().characters.get(symbol) ?? '');
  }

  #readWord(word: string, number: number | undefined): void {
    this.#flush();
    const state = this.#state;
    const { characters, fonts, leftOut } = rtfWords();
    const destination = leftOut.has(word) ? 'nowhere' : DESTINATIONS.get(word);
    const character = characters.get(word);
    const isOn = number !== 0;
    if (destination !== undefined) state.destination = destination;
    else if (character !== undefined) this.#write(character);
    else if (word === 'u') {
      this.#write(String.fromCharCode((number ?? 0) & 0xffff));
      this.#fallbackLeft = state.fallbackLength;
      this.#holdsUnicode = true;
    } else if (word === 'uc') state.fallbackLength = number ?? 1;
    else if (word === 'f') state.font = number ?? 0;
    else if (word === 'fcharset') this.#setCharset(fonts.get(String(number)));
    else if (word === 'ansicpg') this.#charset = charsetOfPage(number ?? 0);
    else if (word === 's') state.style = number ?? 0;
    else if (word === 'v') state.isHidden = isOn;
    else if (word === 'deleted') state.isDeleted = isOn;
    else if (word === 'intbl') state.isInTable = isOn;
    else if (word === 'plain') Object.assign(state, { isHidden: false, isDeleted: false });
    else if (word === 'pard') Object.assign(state, { style: 0, isInTable: false });
    else if (word === 'par' || word === 'sect' || word === 'page' || word === 'nestcell') this.#endParagraph();
    else if (word === 'cell') this.#endCell();
    else if (word === 'row') this.#endRow();
  }

  #setCharset(charset: string | undefined): void {
    if (this.#state.destination === 'fonts' && charset !== undefined) this.#charsets.set(this.#state.font, charset);
  }

  #endParagraph(): void {
    if (this.#state.destination !== 'text') return;
    this.#flush();
    const text = cleanText(this.#written.text);
    this.#written.text = '';
    const style = this.#styles.get(this.#state.style);
    if (text === '') return;
    (this.#state.isInTable ? this.#cell : this.#paragraphs).push(style === undefined ? { text } : { text, style });
  }

  #endCell(): void {
    this.#state.isInTable = true;
    this.#endParagraph();
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  #endRow(): void {
    this.#paragraphs.push(...rowOfCells(this.#cells), ...this.#cell);
    this.#cells = [];
    this.#cell = [];
  }
}

/** Programs declare what charset they please: only the letters tell. */
function redecoded(paragraphs: readonly StyledParagraph[], language: string | undefined): readonly StyledParagraph[] {
  const texts = redecodeText(paragraphs.map(({ text }) => text).join('\n'), language).split('\n');
  return paragraphs.map((paragraph, at) => ({ ...paragraph, text: texts[at] ?? '' }));
}

function charsetOfPage(page: number): string {
  const charset = rtfWords().pages.get(String(page)) ?? `windows-${page}`;
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return USUAL_CHARSET;
  }
}
