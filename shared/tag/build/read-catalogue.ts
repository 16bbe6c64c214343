import { readFileSync } from 'node:fs';

const COUNT = 8;
const IDS = 12;
const TEXTS = 16;
const ENTRY_BYTES = 8;
const OFFSET = 4;

/** Reads a gettext catalogue (`.mo`, little-endian as Debian ships them): each message's text by its id. */
export function readCatalogue(path: string): ReadonlyMap<string, string> {
  const bytes = readFileSync(path);
  const textAt = (table: number, entry: number): string => {
    const at = bytes.readUInt32LE(table) + entry * ENTRY_BYTES;
    const start = bytes.readUInt32LE(at + OFFSET);
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(at));
  };
  return new Map(
    Array.from({ length: bytes.readUInt32LE(COUNT) }, (_, entry) => [textAt(IDS, entry), textAt(TEXTS, entry)]),
  );
}
