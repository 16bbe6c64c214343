import { Parser } from 'htmlparser2';
import { TreeBuilder } from './tree-builder.ts';
import type { XmlElement } from './xml-element.ts';

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

function read(text: string, xmlMode: boolean): XmlElement {
  const builder = new TreeBuilder();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.openElement(name, attributes),
      ontext: (piece) => builder.addText(piece),
      onclosetag: () => builder.closeElement(),
    },
    { xmlMode },
  );
  parser.write(text);
  parser.end();
  return builder.root;
}
