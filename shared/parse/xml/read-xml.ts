import { SaxesParser } from 'saxes';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { characterOfEntity } from './character-of-entity.ts';
import { TreeBuilder } from './tree-builder.ts';
import { childrenOf, type XmlElement } from './xml-element.ts';

/**
 * Reads well-formed XML into its root element. Comments and processing instructions are left out. A document type is
 * skipped: nothing it declares is expanded and nothing it points at is fetched; beside XML's own five entities only
 * HTML's named characters are known, which wire formats import from there.
 *
 * @throws NewsdropError `malformed` for anything that is not well-formed, an unknown entity included, or nested too
 * deep; `too-large` for too many elements
 */
export function readXml(text: string): XmlElement {
  const builder = new TreeBuilder();
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.ENTITIES = knownEntities(parser.ENTITIES);
  parser.on('error', (error) => {
    throw new NewsdropError('malformed', `The XML is not well-formed: ${error.message}`, { cause: error });
  });
  parser.on('opentag', (tag) => builder.openElement(tag.name, tag.attributes));
  parser.on('text', (piece) => builder.addText(piece));
  parser.on('cdata', (piece) => builder.addText(piece));
  parser.on('closetag', () => builder.closeElement());
  // Systems print an empty line or two before the declaration, where XML has nothing.
  parser.write(text.trimStart()).close();
  const [root] = childrenOf(builder.root);
  if (root === undefined) throw new NewsdropError('malformed', 'The XML holds no element.');
  return root;
}

function knownEntities(ownEntities: Record<string, string>): Record<string, string> {
  return new Proxy(ownEntities, {
    get: (entities, name) => (typeof name === 'string' ? (entities[name] ?? characterOfEntity(name)) : undefined),
  });
}
