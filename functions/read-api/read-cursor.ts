import { decodeCursor } from './cursor.ts';
import { badParameter } from './problem.ts';

/** The position that a request's cursor stands for, as `after` of a query; nothing without a cursor. */
export function readCursor(scope: string, cursor: string | undefined): { after?: string } {
  if (cursor === undefined) return {};
  const reading = decodeCursor(scope, cursor);
  if (!reading.ok) throw badParameter('cursor', `cursor ${reading.refusal}`);
  return { after: reading.value };
}
