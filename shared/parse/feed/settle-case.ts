import type { XmlElement } from '../xml/xml-element.ts';

/** The names of RSS that are not all in small letters, by how they are written there. */
const MIXED_NAMES: ReadonlyMap<string, string> = new Map(
  ['pubDate', 'lastBuildDate', 'isPermaLink'].map((name) => [name.toLowerCase(), name]),
);

/** A feed whose elements are in capitals, as programs of the first years wrote it, with its names as RSS has them. */
export function settleCase(root: XmlElement): XmlElement {
  const isCapital = root.children.some((node) => typeof node !== 'string' && /^(?:CHANNEL|ITEM)$/.test(node.name));
  return isCapital ? settled(root) : root;
}

function settled({ name, space, attributes, children }: XmlElement): XmlElement {
  return {
    name: settledName(name),
    space,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [settledName(key), value])),
    children: children.map((node) => (typeof node === 'string' ? node : settled(node))),
  };
}

function settledName(name: string): string {
  const lower = name.toLowerCase();
  return MIXED_NAMES.get(lower) ?? lower;
}
