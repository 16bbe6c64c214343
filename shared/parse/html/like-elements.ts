import type { Page } from './page.ts';

/** Class names tell kinds apart by their first words; what follows often names the one piece. */
const TELLING_CLASSES = 2;

/** For each element, how many of its parent's children with text in them have its tag and first class names, itself included. */
export function likeElements(page: Page, blocksInside: Float64Array): Int32Array {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const keys: (string | undefined)[] = [];
  for (const [index, { tag, parent, attributes }] of page.elements.entries()) {
    if ((blocksInside[index] ?? 0) === 0) continue;
    const classes = attributes.class ?? '';
    let name = names.get(classes);
    if (name === undefined) {
      name = tellingClasses(classes);
      names.set(classes, name);
    }
    const key = `${parent} ${tag}.${name}`;
    keys[index] = key;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const likes = new Int32Array(page.elements.length);
  for (const [index, key] of keys.entries()) if (key !== undefined) likes[index] = counts.get(key) ?? 0;
  return likes;
}

function tellingClasses(classes: string): string {
  return classes
    .split(/\s+/)
    .filter((word) => !/\d/.test(word))
    .slice(0, TELLING_CLASSES)
    .join('.');
}
