import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { openXmlPackage, type ReadPart } from '../document/xml-package.ts';
import type { UnpackBudget } from '../format.ts';
import { attributeOf, childrenOf, type XmlElement } from '../xml/xml-element.ts';

/** The parts of a Word document that are read, each a root element. */
export interface WordPackage {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  /** The document's own properties (`docProps/core.xml`). */
  readonly properties: XmlElement | undefined;
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
export function readWordPackage(bytes: Uint8Array, budget: UnpackBudget | undefined): WordPackage {
  const read = openXmlPackage(bytes, budget);
  const root = relationshipsOf(read, '');
  const path = root.get(DOCUMENT);
  const document = read(path);
  if (path === undefined || document === undefined) {
    throw new NewsdropError('malformed', 'This Office file holds no Word document.');
  }
  return { document, styles: read(relationshipsOf(read, path).get(STYLES)), properties: read(root.get(PROPERTIES)) };
}

/** What a part (the package itself for an empty path) relates to: the last word of the type, and the target's path. */
function relationshipsOf(read: ReadPart, path: string): Map<string, string> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relationships = read(`${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    childrenOf(relationships, 'Relationship').flatMap((relationship) => {
      const type = attributeOf(relationship, 'Type')?.split('/').at(-1);
      const target = attributeOf(relationship, 'Target');
      if (type === undefined || target === undefined) return [];
      return [[type, target.startsWith('/') ? target.slice(1) : folder + target] as const];
    }),
  );
}
