import { presentText } from '../prose/present-text.ts';

/** An element as read, its text and children in the order they were written. */
export interface XmlElement {
  /** Local name, without prefix, in the case it was written. */
  readonly name: string;
  /** Namespace URI of its prefix, or of the default namespace; the bare prefix when no URI was declared; else empty. */
  readonly space: string;
  /** By local name, except that a name with a prefix other than `xml` is kept whole (`xlink:href`). Values untouched. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** What an element holds: elements and the text between them. */
export type XmlNode = XmlElement | string;

/** The element children with this local name, or all of them. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element?.children ?? []) {
    if (typeof node !== 'string' && (name === undefined || node.name === name)) found.push(node);
  }
  return found;
}

/** The first element child with this local name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of element?.children ?? []) if (typeof node !== 'string' && node.name === name) return node;
  return undefined;
}

/** The elements at the end of a path of child names, from every matching branch, in document order. */
export function elementsAt(element: XmlElement | undefined, ...path: string[]): XmlElement[] {
  let level = element === undefined ? [] : [element];
  for (const name of path) level = level.flatMap((parent) => childrenOf(parent, name));
  return level;
}

/** The first element at the end of a path of child names. */
export function elementAt(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return elementsAt(element, ...path)[0];
}

/** Every descendant with this local name, outermost first, in document order; matches are not searched further. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of childrenOf(element)) {
    if (child.name === name) found.push(child);
    else for (const deeper of descendantsOf(child, name)) found.push(deeper);
  }
  return found;
}

/** All text below an element as one line of clean text; absent when there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const pieces: string[] = [];
  collectText(element, pieces);
  return presentText(pieces.join(''));
}

/** An attribute's value as clean text; absent when it is missing or blank. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes[name];
  return value === undefined ? undefined : presentText(value);
}

/** All text below an element exactly as written. */
export function rawTextOf(element: XmlElement | undefined): string {
  const pieces: string[] = [];
  if (element !== undefined) collectText(element, pieces);
  return pieces.join('');
}

function collectText(element: XmlElement, pieces: string[]): void {
  for (const node of element.children) {
    if (typeof node === 'string') pieces.push(node);
    else collectText(node, pieces);
  }
}
