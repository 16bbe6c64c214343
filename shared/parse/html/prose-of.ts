import type { Page } from './page.ts';

const LONG_LINE = 60;

/** Characters of longer lines in each element. */
export function proseOf({ elements, blocks }: Page): Float64Array {
  const characters = new Float64Array(elements.length);
  for (const { text, element, linkCharacters } of blocks) {
    if (text.length >= LONG_LINE && linkCharacters * 2 < text.length)
      characters[element] = (characters[element] ?? 0) + text.length;
  }
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = elements[index]?.parent ?? -1;
    if (parent >= 0) characters[parent] = (characters[parent] ?? 0) + (characters[index] ?? 0);
  }
  return characters;
}
