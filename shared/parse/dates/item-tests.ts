import type { DateItem } from './date-items.ts';
import type { Sense } from './sense.ts';

/** The meaning of a kind that an item has, if it has one. */
export function findSense<Kind extends Sense['is']>(
  item: DateItem | undefined,
  kind: Kind,
): Extract<Sense, { is: Kind }> | undefined {
  if (item?.is !== 'phrase') return undefined;
  return item.senses.find((sense): sense is Extract<Sense, { is: Kind }> => sense.is === kind);
}

export function isFiller(item: DateItem | undefined): boolean {
  return findSense(item, 'filler') !== undefined;
}

export function isMark(item: DateItem | undefined, ...marks: string[]): boolean {
  return item?.is === 'mark' && marks.includes(item.mark);
}
