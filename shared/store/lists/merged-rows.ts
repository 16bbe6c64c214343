import type { Item } from '../table/item.ts';
import type { TableReads } from '../table/table-reads.ts';
import { isTrace } from './list-row.ts';
import { type ListBounds, PartitionStream } from './partition-stream.ts';

/** About 4 KB of rows: what half a read unit pays for. */
const PORTION = 5;

/**
 * The rows of several partitions as one list, newest first, each position once: an article that has a row in more
 * than one of them stands at the same position in all. Where it has left a trace in one and has a row in another, the
 * row counts.
 *
 * One partition is asked for all `expected` rows at once; several are asked in small portions, and again where a
 * portion is used up, since a page may be one partition's alone. After `budget` rows it ends early.
 */
export class MergedRows {
  readonly #streams: readonly PartitionStream[];
  readonly #portion: number;
  #budget: number;

  constructor(
    reads: TableReads,
    partitions: readonly string[],
    bounds: ListBounds,
    size: { readonly expected: number; readonly budget: number },
  ) {
    this.#streams = partitions.map((partition) => new PartitionStream(reads, partition, bounds));
    const portions = Math.floor(size.expected / (2 * PORTION * partitions.length));
    this.#portion = partitions.length === 1 ? size.expected : PORTION * Math.max(1, portions);
    this.#budget = size.budget;
  }

  /** True when every row has been taken; false when there may be more, read or not. */
  get isOver(): boolean {
    return this.#streams.every((stream) => stream.isOver);
  }

  /** The rows from the newest on, until the end or the budget's. */
  async *rows(): AsyncGenerator<Item> {
    while (true) {
      const dry = this.#streams.filter((stream) => stream.isDry);
      if (dry.length > 0) {
        if (this.#budget <= 0) return;
        const sizes = await Promise.all(dry.map((stream) => stream.fill(this.#portion)));
        this.#budget -= sizes.reduce((sum, size) => sum + size, 0);
        continue;
      }
      const newest = this.#newest();
      if (newest === undefined) return;
      for (const stream of this.#streams) if (stream.head?.SK === newest.SK) stream.take();
      yield newest;
    }
  }

  #newest(): Item | undefined {
    let newest: Item | undefined;
    for (const { head } of this.#streams) {
      if (head !== undefined && (newest === undefined || isBefore(head, newest))) newest = head;
    }
    return newest;
  }
}

function isBefore(one: Item, other: Item): boolean {
  return one.SK === other.SK ? isTrace(other) && !isTrace(one) : one.SK > other.SK;
}
