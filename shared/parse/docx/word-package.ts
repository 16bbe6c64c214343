import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { MAX_TOTAL_BYTES } from '../archive/limits.ts';
import { readZip, type ZipEntry } from '../archive/read-zip.ts';
import type { UnpackBudget } from '../format.ts';
import { readXml } from '../xml/read-xml.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';

/** The parts of a Word document that are read, each a root element. */
export interface WordPackage {
  readonly document: XmlElement;
  readonly styles?: XmlElement;
  /** The document's own properties (`docProps/core.xml`). */
  readonly properties?: XmlElement;
}

/** Last words of the types of relationship, which Word writes under two roots (transitional and strict). */
const DOCUMENT = 'officeDocument';
const STYLES = 'styles';
const PROPERTIES = 'core-properties';

/**
 * Opens a Word document as the package says its parts lie, and unpacks no others.
 *
 * @throws NewsdropError `malformed` for a package without a document or with damaged parts, `too-large` for a bomb
 */
export function readWordPackage(bytes: Uint8Array, budget: UnpackBudget = { left: MAX_TOTAL_BYTES }): WordPackage {
  const parts = new Map(readZip(bytes).map((entry) => [entry.path.replace(/^\//, '').toLowerCase(), entry]));
  const root = relationshipsOf(parts, '', budget);
  const path = root.get(DOCUMENT);
  const document = path === undefined ? undefined : readPart(parts, path, budget);
  if (path === undefined || document === undefined) {
    throw new NewsdropError('malformed', 'This Office file holds no Word document.');
  }
  const styles = readPart(parts, relationshipsOf(parts, path, budget).get(STYLES), budget);
  const properties = readPart(parts, root.get(PROPERTIES), budget);
  return { document, ...(styles !== undefined && { styles }), ...(properties !== undefined && { properties }) };
}

/** What a part (the package itself for an empty path) relates to: the last word of the type, and the target's path. */
function relationshipsOf(
  parts: ReadonlyMap<string, ZipEntry>,
  path: string,
  budget: UnpackBudget,
): Map<string, string> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relationships = readPart(parts, `${folder}_rels/${path.slice(folder.length)}.rels`, budget);
  return new Map(
    childrenOf(relationships, 'Relationship').flatMap((relationship) => {
      const type = attributeOf(relationship, 'Type')?.split('/').at(-1);
      const target = attributeOf(relationship, 'Target');
      if (type === undefined || target === undefined) return [];
      return [[type, target.startsWith('/') ? target.slice(1) : folder + target] as const];
    }),
  );
}

function readPart(
  parts: ReadonlyMap<string, ZipEntry>,
  path: string | undefined,
  budget: UnpackBudget,
): XmlElement | undefined {
  const entry = path === undefined ? undefined : parts.get(path.toLowerCase());
  if (entry === undefined) return undefined;
  const bytes = entry.read(budget.left);
  budget.left -= bytes.length;
  return readXml(decode(bytes));
}

/** Parts are UTF-8 or, with a byte order mark, UTF-16 (ECMA-376, part 2). */
function decode(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}
