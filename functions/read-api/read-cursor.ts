import { decodeCursor, NO_CURSOR } from './cursor.ts';
import { badParameter } from './problem.ts';

/**
 * The position that a request's cursor stands for, as `after` of a query; nothing without a cursor.
 *
 * @param isPosition the store's word on whether a text can be a position at all, since a cursor can be forged
 */
export function readCursor(
  scope: string,
  cursor: string | undefined,
  isPosition: (text: string) => boolean,
): { after?: string } {
  if (cursor === undefined) return {};
  const reading = decodeCursor(scope, cursor);
  if (!reading.ok) throw badParameter('cursor', `cursor ${reading.refusal}`);
  if (!isPosition(reading.value)) throw badParameter('cursor', `cursor ${NO_CURSOR.refusal}`);
  return { after: reading.value };
}
