import { MAX_TOTAL_BYTES } from '../archive/limits.ts';
import { readZip } from '../archive/read-zip.ts';
import type { UnpackBudget } from '../format.ts';
import { readXml } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** Unpacks one part of a document that is a zip archive of XML, by its path in any case; nothing where there is none. */
export type ReadPart = (path: string | undefined) => XmlElement | undefined;

/**
 * Opens a document that is a zip archive of XML; its parts are unpacked as they are asked for.
 *
 * @throws NewsdropError `malformed` for a damaged archive or part, `too-large` for a bomb
 */
export function openXmlPackage(bytes: Uint8Array, budget: UnpackBudget = { left: MAX_TOTAL_BYTES }): ReadPart {
  const parts = new Map(readZip(bytes).map((entry) => [entry.path.replace(/^\//, '').toLowerCase(), entry]));
  return (path) => {
    const entry = path === undefined ? undefined : parts.get(path.toLowerCase());
    if (entry === undefined) return undefined;
    const part = entry.read(budget.left);
    budget.left -= part.length;
    return readXml(decode(part));
  };
}

/** Parts are UTF-8 or, with a byte order mark, UTF-16 (ECMA-376, part 2). */
function decode(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
