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

/** True for a word that may stand in a date and says nothing. */
export function isFiller(item: DateItem | undefined): boolean {
  return findSense(item, 'filler') !== undefined;
}

/** True for one of these marks. */
export function isMark(item: DateItem | undefined, ...marks: string[]): boolean {
  return item?.is === 'mark' && marks.includes(item.mark);
}
