import { gunzipSync, inflateRawSync } from 'node:zlib';
import { NewsdropError } from '../../errors/newsdrop-error.ts';

const TOO_LONG = 'ERR_BUFFER_TOO_LARGE';

/**
 * Unpacks deflated or gzipped bytes, never into more than `maxBytes` of memory, whatever they claim to be.
 *
 * @throws NewsdropError `too-large` beyond `maxBytes`, `malformed` for damaged data
 */
export function inflate(packed: Uint8Array, kind: 'raw' | 'gzip', maxBytes: number): Uint8Array {
  const unpack = kind === 'raw' ? inflateRawSync : gunzipSync;
  try {
    return unpack(packed, { maxOutputLength: Math.max(1, maxBytes) });
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === TOO_LONG) {
      throw new NewsdropError('too-large', 'It unpacks to more than is accepted.', { cause: error });
    }
    throw new NewsdropError('malformed', 'Its compressed data are damaged.', { cause: error });
  }
}
