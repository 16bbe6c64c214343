import { crc32 } from 'node:zlib';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { inflate } from './inflate.ts';
import { MAX_ENTRIES, MAX_ENTRY_BYTES, MAX_RATIO, RATIO_FROM_BYTES } from './limits.ts';
import { decodePaths, type StoredPath } from './zip-path.ts';
import { placeOf } from './zip64.ts';

/** One file of a zip archive. */
export interface ZipEntry {
  /** As written, with slashes; never used to touch a file system. */
  readonly path: string;
  /**
   * The file's bytes.
   *
   * @param budget the most bytes the caller still accepts
   * @throws NewsdropError `too-large`, `malformed` (damaged, or not as long as it says) or `unsupported` (encrypted)
   */
  read(budget: number): Uint8Array;
}

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED = 0x1;
const UTF8 = 0x800;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files that a zip archive's own directory lists, in its order, folders left out. Nothing is unpacked yet.
 *
 * @throws NewsdropError `malformed` without a readable directory, `too-large` for too many files
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new NewsdropError('too-large', `The archive holds more than ${MAX_ENTRIES} files.`);
  const headers: (StoredPath & { readonly at: number })[] = [];
  let at = view.getUint32(end + 16, true);
  for (let place = 0; place < count; place += 1) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + CENTRAL_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    const name = bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
    headers.push({ bytes: name, isUtf8: (view.getUint16(at + 8, true) & UTF8) !== 0, at });
    at = next;
  }
  const paths = decodePaths(headers);
  return headers.flatMap((header, place) => {
    const path = paths[place] ?? '';
    return path.endsWith('/') ? [] : [{ path, read: (budget: number) => readEntry(bytes, view, header.at, budget) }];
  });
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

function readEntry(bytes: Uint8Array, view: DataView, header: number, budget: number): Uint8Array {
  const { packedSize, size, offset: local } = placeOf(view, header);
  if ((view.getUint16(header + 8, true) & ENCRYPTED) !== 0) {
    throw new NewsdropError('unsupported', 'It is protected by a password.');
  }
  const isBomb = size >= RATIO_FROM_BYTES && size > packedSize * MAX_RATIO;
  if (isBomb || size > Math.min(budget, MAX_ENTRY_BYTES)) {
    throw new NewsdropError('too-large', 'It unpacks to more than is accepted.');
  }
  if (local + LOCAL_BYTES > bytes.length || view.getUint32(local, true) !== LOCAL) throw damaged();
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw damaged();
  const data = unpack(bytes.subarray(start, start + packedSize), view.getUint16(header + 10, true), size);
  if (data.length !== size || crc32(data) !== view.getUint32(header + 16, true)) throw damaged();
  return data;
}

function unpack(packed: Uint8Array, method: number, size: number): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new NewsdropError('unsupported', 'It is compressed in a way that is not known here.');
  return inflate(packed, 'raw', size);
}

function damaged(): NewsdropError {
  return new NewsdropError('malformed', 'The zip archive is damaged.');
}
