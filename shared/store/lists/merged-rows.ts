import type { Item } from '../table/item.ts';
import type { TableReads } from '../table/table-reads.ts';
import { type ListBounds, PartitionStream } from './partition-stream.ts';

const MIN_REFILL = 4;

/**
 * The rows of several partitions as one list, newest first, each position once: an article that has a row in more
 * than one of them stands at the same position in all.
 *
 * Each partition is first asked for its even share of `expected` rows, so that a page costs about the same however
 * many partitions it comes from, and asked again when its share is used up. After `budget` rows it ends early.
 */
export class MergedRows {
  readonly #streams: readonly PartitionStream[];
  readonly #share: number;
  #budget: number;

  constructor(
    reads: TableReads,
    partitions: readonly string[],
    bounds: ListBounds,
    size: { readonly expected: number; readonly budget: number },
  ) {
    this.#streams = partitions.map((partition) => new PartitionStream(reads, partition, bounds));
    this.#share = Math.ceil(size.expected / Math.max(1, partitions.length)) + 1;
    this.#budget = size.budget;
  }

  /** True when every row has been taken; false when there may be more, read or not. */
  get isOver(): boolean {
    return this.#streams.every((stream) => stream.isOver);
  }

  /** The rows from the newest on, until the end or the budget's. */
  async *rows(): AsyncGenerator<Item> {
    let share = this.#share;
    while (true) {
      const dry = this.#streams.filter((stream) => stream.isDry);
      if (dry.length > 0) {
        if (this.#budget <= 0) return;
        const sizes = await Promise.all(dry.map((stream) => stream.fill(share)));
        this.#budget -= sizes.reduce((sum, size) => sum + size, 0);
        share = Math.max(MIN_REFILL, Math.ceil(this.#share / 2));
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
      if (head !== undefined && (newest === undefined || head.SK > newest.SK)) newest = head;
    }
    return newest;
  }
}
