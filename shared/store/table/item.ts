import type { Key } from './keys.ts';

/** An item of the table as plain values. */
export type Item = Key & Readonly<Record<string, unknown>>;

/** The attribute by which DynamoDB removes an item some time after that moment, in seconds since 1970. */
export const TTL = 'ttl';

const DAY_MS = 86_400_000;

/** The `ttl` value of what may go `days` days after `now` (milliseconds since 1970). */
export function ttlAfter(now: number, days: number): number {
  return Math.ceil((now + days * DAY_MS) / 1000);
}

/** True when the item is past its time, whether or not DynamoDB has come round to removing it. */
export function isExpired(item: Item, now: number): boolean {
  const ttl = item[TTL];
  return typeof ttl === 'number' && ttl * 1000 <= now;
}

/** An attribute that is text. @throws Error when it is not: the store reads its own writing only */
export function textOf(item: Item, name: string): string {
  const value = item[name];
  if (typeof value !== 'string') throw misshapen(item, name);
  return value;
}

/** An attribute that is a number. @throws Error when it is not */
export function numberOf(item: Item, name: string): number {
  const value = item[name];
  if (typeof value !== 'number') throw misshapen(item, name);
  return value;
}

/** An attribute that is binary. @throws Error when it is not */
export function bytesOf(item: Item, name: string): Uint8Array {
  const value = item[name];
  if (!(value instanceof Uint8Array)) throw misshapen(item, name);
  return value;
}

function misshapen(item: Item, name: string): Error {
  return new Error(`attribute ${name} of ${item.PK} ${item.SK} is not as the store writes it`);
}
