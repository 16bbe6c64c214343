import type { Page } from './page.ts';

/** Where a block's text begins among the runs of its page; undefined where there is no such block. */
export function firstRunOf({ elements, blocks }: Page, block: number): number | undefined {
  return elements[blocks[block]?.element ?? -1]?.firstRun;
}
