import { Parser } from 'htmlparser2';
import { TreeBuilder } from './tree-builder.ts';
import type { XmlElement } from './xml-element.ts';

/** Tags by which a text that calls itself plain shows that it is HTML, as some agencies send it. */
export const MARKUP = /<(?:p|br|div|span|b|i|a|ul|h[1-6])[\s/>]/i;

/**
 * Reads XML that need not be well-formed, as feeds are, into an element without a name that holds what was read:
 * unclosed elements end with their parent, stray end tags are ignored, undeclared entities stay as written. No document
 * type is ever expanded.
 *
 * @throws NewsdropError `malformed` when nested too deep, `too-large` for too many elements
 */
export function readLooseXml(text: string): XmlElement {
  return read(text, true);
}

/** Reads a document or fragment of HTML the same way; names of elements and attributes come in lower case. */
export function readLooseHtml(text: string): XmlElement {
  return read(text, false);
}

/**
 * The controls U+0080 to U+009F are never meant: a sender wrote the bytes of windows-1252, and HTML reads them so.
 */
const C1 = /[\u0080-\u009f]/;
const C1S = /[\u0080-\u009f]/g;
const WINDOWS_1252 = new TextDecoder('windows-1252');

function decodeC1(control: string): string {
  return WINDOWS_1252.decode(Uint8Array.of(control.charCodeAt(0)));
}

function read(text: string, xmlMode: boolean): XmlElement {
  const builder = new TreeBuilder();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.openElement(name, attributes),
      ontext: (piece) => builder.addText(C1.test(piece) ? piece.replace(C1S, decodeC1) : piece),
      onclosetag: () => builder.closeElement(),
    },
    { xmlMode },
  );
  parser.write(text);
  parser.end();
  return builder.root;
}
