import type { Seed } from './load-seeds.ts';
import type { Random } from './random.ts';

/** What a mutation may choose with and from. */
export interface MutationTools {
  readonly random: Random;
  readonly seeds: readonly [Seed, ...Seed[]];
}

/** Makes a damaged or hostile file of a file. The bytes it is given stay as they are. */
export type Mutation = (bytes: Uint8Array, tools: MutationTools) => Uint8Array;

/** `bytes` with the part from `start` to `end` replaced. */
export function replaceSlice(bytes: Uint8Array, start: number, end: number, by: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, start), by, bytes.subarray(end)]);
}

/** A part of a file, most often a short one. */
export function chooseSlice(bytes: Uint8Array, random: Random): { readonly start: number; readonly end: number } {
  const start = random.below(bytes.length + 1);
  return { start, end: Math.min(bytes.length, start + random.few(bytes.length + 1)) };
}
