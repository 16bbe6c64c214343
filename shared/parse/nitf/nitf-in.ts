import { readLooseXml } from '../xml/read-loose-xml.ts';
import { sniffRoot } from '../xml/sniff-root.ts';
import { childOf, rawTextOf, type XmlElement } from '../xml/xml-element.ts';

/**
 * The `nitf` document that an element of another format holds, as an element or as text; nothing where it holds none.
 */
export function nitfIn(element: XmlElement | undefined): XmlElement | undefined {
  const own = childOf(element, 'nitf');
  if (own !== undefined || element === undefined) return own;
  const text = rawTextOf(element);
  return sniffRoot(text) === 'nitf' ? childOf(readLooseXml(text), 'nitf') : undefined;
}
