import type { Page } from './page.ts';

/** Class names tell kinds apart by their first words; what follows often names the one piece. */
const TELLING_CLASSES = 2;

/** For each element, how many of its parent's children with text in them have its tag and first class names, itself included. */
export function likeElements(page: Page, blocksInside: Float64Array): Int32Array {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const keys = page.elements.map(({ tag, parent, attributes }, index) => {
    if ((blocksInside[index] ?? 0) === 0) return '';
    const classes = attributes.class ?? '';
    let name = names.get(classes);
    if (name === undefined) {
      name = classes
        .split(/\s+/)
        .filter((word) => !/\d/.test(word))
        .slice(0, TELLING_CLASSES)
        .join('.');
      names.set(classes, name);
    }
    const key = `${parent} ${tag}.${name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return key;
  });
  return Int32Array.from(keys, (key) => counts.get(key) ?? 0);
}
