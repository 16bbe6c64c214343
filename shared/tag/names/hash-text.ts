const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A 32-bit hash of a text (FNV-1a over UTF-16 units), never 0: 0 stands for "nothing". */
export function hashText(text: string): number {
  let hash = FNV_OFFSET;
  for (let unit = 0; unit < text.length; unit++) {
    hash = Math.imul(hash ^ text.charCodeAt(unit), FNV_PRIME);
  }
  return hash === 0 ? 1 : hash;
}

/** A hash of two hashes in this order, well spread in all bits, never 0. */
export function mixHashes(first: number, second: number): number {
  let hash = Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) + Math.imul(second ^ (second >>> 13), 0x297a2d39);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash ^= hash >>> 15;
  return hash === 0 ? 1 : hash;
}
