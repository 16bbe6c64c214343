import { characterOfEntity } from '../xml/character-of-entity.ts';

/** What bundles have instead of the package of this name, which `mdast-util-from-markdown` asks and which has a table of its own. */
export function decodeNamedCharacterReference(name: string): string | false {
  return characterOfEntity(name) ?? false;
}
