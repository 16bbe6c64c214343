import { ElementNumbers } from './element-numbers.ts';
import type { Page } from './page.ts';

/** Class names tell kinds apart by their first words; what follows often names the one piece. */
const TELLING_CLASSES = 2;

/** For each element, how many of its parent's children with text in them have its tag and first class names, itself included. */
export function likeElements({ elements }: Page, blocksInside: Float64Array): Int32Array {
  const numbers = new ElementNumbers(elements, tellingClasses);
  const counts = new Map<number, number>();
  const likes = new Int32Array(elements.length);
  const keys = new Float64Array(elements.length).fill(-1);
  for (let index = 0; index < elements.length; index++) {
    if ((blocksInside[index] ?? 0) === 0) continue;
    const key = ((elements[index]?.parent ?? -1) + 1) * numbers.limit + numbers.of(index);
    keys[index] = key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (let index = 0; index < elements.length; index++) likes[index] = counts.get(keys[index] ?? -1) ?? 0;
  return likes;
}

function tellingClasses(classes: string): string {
  const telling: string[] = [];
  for (const word of classes.split(/\s+/)) {
    if (/\d/.test(word)) continue;
    telling.push(word);
    if (telling.length === TELLING_CLASSES) break;
  }
  return telling.join('.');
}
