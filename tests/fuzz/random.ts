import { seeded } from '../bench/extraction/seeded.ts';

/** Choices that are the same for the same seed. */
export interface Random {
  /** A whole number from 0, below `end`. */
  below(end: number): number;
  /** A whole number from 1 to `most`, small ones far more often than great ones. */
  few(most: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

export function createRandom(seed: number): Random {
  const next = seeded(seed);
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    few: (most) => Math.max(1, Math.floor(most ** next())),
    pick: (items) => items[below(items.length)] ?? items[0],
  };
}
