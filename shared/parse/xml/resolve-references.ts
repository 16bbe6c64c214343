import { characterOfEntity } from './character-of-entity.ts';

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,30}));/gi;
/** References whose characters could make markup of text: a text that shows them means them. */
const MARKUP: ReadonlySet<string> = new Set(['<', '>']);

/**
 * A text with the references in it resolved that senders wrote twice (`&amp;quot;`), which markup shows as `&quot;`.
 * What is no reference, or one to a sign of markup, stays as it is.
 */
export function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (written, decimal?: string, hex?: string, name?: string) => {
    const character = characterOf(decimal, hex, name);
    return character === undefined || MARKUP.has(character) ? written : character;
  });
}

function characterOf(decimal?: string, hex?: string, name?: string): string | undefined {
  if (name !== undefined) return characterOfEntity(name);
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : undefined;
}
