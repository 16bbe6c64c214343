import { FAR } from '../../../shared/parse/html/element-kinds.ts';
import type { Page } from '../../../shared/parse/html/page.ts';
import { seeded } from './seeded.ts';

/** Paragraphs that a shortened article keeps at most. */
const SHORT = 5;

/**
 * The page with only the first few paragraphs of its article: what stands around short articles is the same as around
 * long ones, and outweighs them.
 *
 * @returns undefined where the article is not longer than that
 */
export function shortenArticle(
  page: Page,
  labels: Float32Array,
  random: () => number,
): { readonly page: Page; readonly labels: Float32Array } | undefined {
  const isOfArticle = (index: number): boolean => (labels[index] ?? 0) >= 0.5;
  const article = page.blocks.filter((_, index) => isOfArticle(index)).length;
  const kept = 1 + Math.floor(random() * SHORT);
  if (article < kept * 2) return undefined;
  let passed = 0;
  const stays = page.blocks.map((_, index) => !isOfArticle(index) || ++passed <= kept);
  return {
    page: { ...page, blocks: page.blocks.filter((_, index) => stays[index]) },
    labels: labels.filter((_, index) => stays[index] === true),
  };
}

/**
 * Features of blocks as they would be where no class name, or no phrase, or neither, is known: sites and languages that no
 * table speaks of.
 */
export function forgetWords(names: readonly string[], values: Float32Array, random: () => number): Float32Array {
  const choice = random();
  const blank = new Map<number, number>();
  names.forEach((name, column) => {
    if (choice < 2 / 3 && name.startsWith('to:class:')) blank.set(column, FAR);
    if (choice >= 1 / 3 && /^(?:says:|phrase)/.test(name)) blank.set(column, 0);
    if (choice >= 1 / 3 && name === 'heading:kind') blank.set(column, -1);
  });
  return values.map((value, at) => blank.get(at % names.length) ?? value);
}

/** Numbers of its own for each page, so that a change to one page leaves the others as they were. */
export function randomOf(id: string): () => number {
  let seed = 0;
  for (let at = 0; at < id.length; at++) seed = (Math.imul(seed, 31) + id.charCodeAt(at)) | 0;
  return seeded(seed);
}
