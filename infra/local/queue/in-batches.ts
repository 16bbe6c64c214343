/** SQS takes and gives this many messages in one call. */
export const MAX_MESSAGES = 10;

/** Items in their order, in lists of at most `MAX_MESSAGES`. */
export function inBatches<Item>(items: readonly Item[]): Item[][] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += MAX_MESSAGES)
    batches.push(items.slice(start, start + MAX_MESSAGES));
  return batches;
}
