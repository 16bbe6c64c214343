import { type Change, changeKindSchema } from '../../article/change.ts';
import type { Page } from '../article-reader.ts';
import { type Item, numberOf, textOf } from '../table/item.ts';
import { changePartition, encodeMilliseconds, FIRST_CHANGE_KEY, MILLISECOND_DIGITS } from '../table/keys.ts';
import { justAfter, type TableReads } from '../table/table-reads.ts';
import { UNCHANGED } from './change-kind.ts';
import { CHANGE_SETTLE_MS } from './change-window.ts';

const DAY_MS = 86_400_000;
/** Days that one call looks through at most, so that a long silence costs several short calls. */
const MAX_DAYS = 31;
const CHANGE_POSITION = /^\d{15}(#[^#]{1,64}#\d{1,15})?$/;

/** True for text that `next` of a list of changes may have been. */
export function isChangePosition(text: string): boolean {
  return CHANGE_POSITION.test(text);
}

/**
 * Changes from a position on, oldest first, as far as they have settled: see `change-window.ts`. Strongly consistent,
 * since a reader that saw a replica which lags would move past what it lacks.
 *
 * @throws RangeError if `after` is not a position that an earlier call gave
 */
export async function listChanges(
  deps: { readonly table: TableReads; readonly now: () => number; readonly retentionDays: number },
  query: { readonly limit: number; readonly after?: string },
): Promise<Page<Change> & { next: string; atEnd: boolean }> {
  if (query.after !== undefined && !isChangePosition(query.after)) throw new RangeError('not a position among changes');
  const now = deps.now();
  const horizon = now - CHANGE_SETTLE_MS;
  const oldest = encodeMilliseconds(now - deps.retentionDays * DAY_MS);
  const items: Change[] = [];
  let position = later(query.after ?? (await beginning(deps.table, horizon)), oldest);
  for (let days = 0; days < MAX_DAYS; days++) {
    const day = startOfDay(millisecondsOf(position));
    const page = await deps.table.query({
      partition: changePartition(day),
      from: justAfter(position),
      to: encodeMilliseconds(horizon),
      limit: query.limit - items.length,
      consistent: true,
    });
    items.push(...page.items.filter(({ kind }) => kind !== UNCHANGED).map(changeOf));
    position = page.items.at(-1)?.SK ?? position;
    const nextDay = day + DAY_MS;
    if (!page.more && nextDay > horizon) return { items, next: position, atEnd: true };
    if (!page.more) position = encodeMilliseconds(nextDay);
    if (items.length >= query.limit) break;
  }
  return { items, next: position, atEnd: false };
}

/** Where the first change ever may stand; where no change was made yet, the day that is settling now. */
async function beginning(table: TableReads, horizon: number): Promise<string> {
  const first = await table.get(FIRST_CHANGE_KEY, { consistent: true });
  return encodeMilliseconds(first === undefined ? startOfDay(horizon) : numberOf(first, 'changedAt'));
}

function changeOf(item: Item): Change {
  const version = item.version;
  return {
    kind: changeKindSchema.parse(item.kind),
    id: textOf(item, 'id'),
    ...(typeof version === 'number' && { version }),
    at: new Date(numberOf(item, 'changedAt')).toISOString(),
  };
}

function millisecondsOf(position: string): number {
  return Number(position.slice(0, MILLISECOND_DIGITS));
}

function startOfDay(milliseconds: number): number {
  return milliseconds - (milliseconds % DAY_MS);
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
