import { NewsdropError } from '../../errors/newsdrop-error.ts';
import type { XmlElement, XmlNode } from './xml-element.ts';

/** Open elements; no newsroom's file comes near, and one beyond is made to exhaust its reader. */
const MAX_DEPTH = 256;
/** Elements of one file: as with `MAX_DEPTH`. */
const MAX_ELEMENTS = 500_000;

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});
const NO_SPACES: ReadonlyMap<string, string> = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/**
 * Makes a tree of a parser's events. Undeclared prefixes are kept, not refused. Throws `malformed` beyond `MAX_DEPTH`
 * open elements and `too-large` beyond `MAX_ELEMENTS`, so that recursion over the tree is safe.
 */
export class TreeBuilder {
  readonly root: OpenElement = { name: '', space: '', attributes: NO_ATTRIBUTES, children: [] };
  readonly #open: OpenElement[] = [this.root];
  readonly #spaces: ReadonlyMap<string, string>[] = [NO_SPACES];
  #elements = 0;

  openElement(rawName: string, rawAttributes: Readonly<Record<string, string>>): void {
    if (this.#open.length > MAX_DEPTH) {
      throw new NewsdropError('malformed', `The file nests its elements more than ${MAX_DEPTH} deep.`);
    }
    this.#elements += 1;
    if (this.#elements > MAX_ELEMENTS) {
      throw new NewsdropError('too-large', `The file has more than ${MAX_ELEMENTS} elements.`);
    }
    const spaces = declaredSpaces(this.#spaces.at(-1) ?? NO_SPACES, rawAttributes);
    const [prefix, name] = splitName(rawName);
    const element: OpenElement = {
      name,
      space: spaces.get(prefix) ?? prefix,
      attributes: localAttributes(rawAttributes),
      children: [],
    };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    this.#spaces.push(spaces);
  }

  addText(text: string): void {
    if (text !== '') this.#open.at(-1)?.children.push(text);
  }

  closeElement(): void {
    if (this.#open.length === 1) return;
    this.#open.pop();
    this.#spaces.pop();
  }
}

function splitName(rawName: string): [prefix: string, name: string] {
  const colon = rawName.indexOf(':');
  return colon < 0 ? ['', rawName] : [rawName.slice(0, colon), rawName.slice(colon + 1)];
}

function declaredSpaces(
  inherited: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  let spaces: Map<string, string> | undefined;
  for (const key in attributes) {
    if (key !== 'xmlns' && !key.startsWith('xmlns:')) continue;
    spaces ??= new Map(inherited);
    spaces.set(key === 'xmlns' ? '' : key.slice(6), (attributes[key] ?? '').trim());
  }
  return spaces ?? inherited;
}

function localAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let local: Record<string, string> | undefined;
  for (const key in attributes) {
    if (key === 'xmlns' || key.startsWith('xmlns:')) continue;
    local ??= Object.create(null) as Record<string, string>;
    local[key.startsWith('xml:') ? key.slice(4) : key] = attributes[key] ?? '';
  }
  return local ?? NO_ATTRIBUTES;
}
