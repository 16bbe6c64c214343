import { createHash } from 'node:crypto';
import type { BodyStore } from '../body-store.ts';
import type { Item } from '../table/item.ts';
import { bytesOf } from '../table/item.ts';
import { pack, unpack } from './pack.ts';

/** The most compressed bytes that are kept in an item; DynamoDB ends at 400 KB, names and all. */
const MAX_INLINE_BYTES = 300 * 1024;

/** A head that is always in the item, and a body that is there too unless it is too large: then the item names it. */
export interface Parcel {
  readonly data: Uint8Array;
  readonly bodyName?: string;
}

interface Content<Head, Body> {
  readonly head: Head;
  readonly body?: Body;
}

/** Packs a head and a body; a large body is put to the body store first, under a name made from its bytes. */
export async function makeParcel(bodies: BodyStore, head: unknown, body: unknown): Promise<Parcel> {
  const data = pack({ body, head });
  if (data.length <= MAX_INLINE_BYTES) return { data };
  const bodyBytes = pack(body);
  const bodyName = createHash('sha256').update(bodyBytes).digest('hex');
  await bodies.put(bodyName, bodyBytes);
  return { data: pack({ head }), bodyName };
}

/** The parcel that lies in an item. */
export function parcelOf(item: Item): Parcel {
  const { bodyName } = item;
  return { data: bytesOf(item, 'data'), ...(typeof bodyName === 'string' && { bodyName }) };
}

/** A parcel's head, and a way to its body that reads the body store only if it must, and once. */
export function openParcel<Head, Body>(bodies: BodyStore, parcel: Parcel): { head: Head; body(): Promise<Body> } {
  const { head, body } = unpack<Content<Head, Body>>(parcel.data);
  const find = async () => {
    if (body !== undefined) return body;
    if (parcel.bodyName === undefined) throw new Error('a parcel without body and without name of one');
    return unpack<Body>(await bodies.get(parcel.bodyName));
  };
  let found: Promise<Body> | undefined;
  return {
    head,
    body() {
      found ??= find();
      return found;
    },
  };
}
