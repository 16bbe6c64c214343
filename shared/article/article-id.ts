import { createHash } from 'node:crypto';

/**
 * The id of an article that carries its sender's identity: the same article has the same id in whatever file it comes.
 *
 * @param sourceId the source's id, as in `incoming/<source>/…`
 * @param identity the sender's guid, uri, urn or canonical URL
 */
export function articleIdOfIdentity(sourceId: string, identity: string): string {
  return hashToId('identity', sourceId, identity.trim());
}

/**
 * The id of an article that has none of its own: its upload's key and where it stands in the file.
 *
 * @param place counted from 0, or, for an article out of an archive or a mail, the part it came from
 */
export function articleIdOfKey(key: string, place: number | string): string {
  return typeof place === 'number' ? hashToId('key', key, String(place)) : hashToId('part', key, place);
}

/** 120 bits as 24 characters of lower-case base 32, safe in a URL, a file name and a key. */
function hashToId(...parts: string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  return BigInt(`0x${digest.subarray(0, 15).toString('hex')}`)
    .toString(32)
    .padStart(24, '0');
}
