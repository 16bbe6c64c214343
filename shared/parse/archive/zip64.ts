/** In a field of four bytes: the value stands in the extra field, where eight bytes have room for it. */
const ELSEWHERE = 0xff_ff_ff_ff;
const EXTRA_ID = 0x0001;
const CENTRAL_BYTES = 46;

/** Where a file lies in an archive, and how long it is. */
export interface EntryPlace {
  readonly packedSize: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
}

/**
 * A file's place as its header in the archive's directory gives it. Programs that write as they go keep it in the form
 * for large archives (ZIP64), whatever the size.
 *
 * @param header where the header begins
 */
export function placeOf(view: DataView, header: number): EntryPlace {
  const long = longFieldsOf(view, header);
  const read = (at: number): number => {
    const value = view.getUint32(header + at, true);
    return value === ELSEWHERE ? (long.shift() ?? value) : value;
  };
  // The extra field holds what it holds in this order.
  const size = read(24);
  const packedSize = read(20);
  return { packedSize, size, offset: read(42) };
}

function longFieldsOf(view: DataView, header: number): number[] {
  let at = header + CENTRAL_BYTES + view.getUint16(header + 28, true);
  const end = Math.min(view.byteLength, at + view.getUint16(header + 30, true));
  while (at + 4 <= end) {
    const bytes = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === EXTRA_ID && at + 4 + bytes <= end) {
      return Array.from({ length: Math.floor(bytes / 8) }, (_, place) =>
        Number(view.getBigUint64(at + 4 + place * 8, true)),
      );
    }
    at += 4 + bytes;
  }
  return [];
}
