import { createHash } from 'node:crypto';
import { accept, type Reading, refuse } from './reading.ts';

const SCOPE_BYTES = 6;
const CHECK_BYTES = 4;

/** What is said of a text that is no cursor. */
export const NO_CURSOR = refuse('must be a nextCursor of an earlier answer, unchanged');

/**
 * A position in one list, as an opaque word that is safe in a URL: the list's fingerprint, a checksum and the position.
 *
 * @param scope what makes the list that list, the same text for the same query
 */
export function encodeCursor(scope: string, position: string): string {
  const body = Buffer.from(position);
  const fingerprint = digest(SCOPE_BYTES, Buffer.from(scope));
  return Buffer.concat([fingerprint, digest(CHECK_BYTES, fingerprint, body), body]).toString('base64url');
}

/**
 * The position that `encodeCursor` wrote. Whatever it did not write is refused, and so is a cursor of another list.
 * The checksum catches accidents; it is no signature, and a position holds nothing but what the lists show.
 */
export function decodeCursor(scope: string, cursor: string): Reading<string> {
  const bytes = Buffer.from(cursor, 'base64url');
  const fingerprint = bytes.subarray(0, SCOPE_BYTES);
  const check = bytes.subarray(SCOPE_BYTES, SCOPE_BYTES + CHECK_BYTES);
  const body = bytes.subarray(SCOPE_BYTES + CHECK_BYTES);
  // A decoder skips what is not base64url, so only a cursor that encodes back to itself is whole.
  if (bytes.toString('base64url') !== cursor || !digest(CHECK_BYTES, fingerprint, body).equals(check)) {
    return NO_CURSOR;
  }
  if (!digest(SCOPE_BYTES, Buffer.from(scope)).equals(fingerprint)) {
    return refuse('belongs to another query: keep all parameters but limit, or start without a cursor');
  }
  return accept(body.toString());
}

function digest(length: number, ...parts: Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest().subarray(0, length);
}
