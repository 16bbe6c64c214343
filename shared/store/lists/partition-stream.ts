import type { Item } from '../table/item.ts';
import { justBefore, type RangePage, type TableReads } from '../table/table-reads.ts';

/** The part of a list that a request is about: sort keys, both ends inclusive. */
export interface ListBounds {
  readonly from?: string;
  readonly to?: string;
}

/** One partition's rows, newest first, read in small pages as they are used up. */
export class PartitionStream {
  readonly #reads: TableReads;
  readonly #partition: string;
  readonly #from: string | undefined;
  #to: string | undefined;
  #rows: readonly Item[] = [];
  #next = 0;
  #more = true;

  constructor(reads: TableReads, partition: string, bounds: ListBounds) {
    this.#reads = reads;
    this.#partition = partition;
    this.#from = bounds.from;
    this.#to = bounds.to;
  }

  /** The newest row not yet taken, as far as it has been read. */
  get head(): Item | undefined {
    return this.#rows[this.#next];
  }

  /** True when nothing can be said of the next row before another page is read. */
  get isDry(): boolean {
    return this.head === undefined && this.#more;
  }

  /** True when every row has been taken. */
  get isOver(): boolean {
    return this.head === undefined && !this.#more;
  }

  take(): void {
    this.#next++;
  }

  /** Reads the next page and returns its number of rows. */
  async fill(limit: number): Promise<number> {
    const page: RangePage = await this.#reads.query({
      partition: this.#partition,
      backward: true,
      limit,
      ...(this.#from !== undefined && { from: this.#from }),
      ...(this.#to !== undefined && { to: this.#to }),
    });
    const last = page.items.at(-1);
    this.#rows = page.items;
    this.#next = 0;
    this.#more = page.more && last !== undefined;
    if (last !== undefined) this.#to = justBefore(last.SK);
    return page.items.length;
  }
}
