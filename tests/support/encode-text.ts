/** Bytes of a legacy charset by the character they stand for; the first where several stand for one. */
const TABLES = new Map<string, ReadonlyMap<string, Uint8Array>>();

/**
 * A text in a charset that TextDecoder knows, or nothing when the charset lacks one of its characters. Tables are made by
 * decoding every one- and two-byte sequence.
 */
export function encodeText(text: string, charset: string): Uint8Array | undefined {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  if (charset === 'utf-16le' || charset === 'utf-16be') return encodeUtf16(text, charset === 'utf-16le');
  const table = tableOf(charset);
  const bytes: number[] = [];
  for (const character of text) {
    const sequence = table.get(character);
    if (sequence === undefined) return undefined;
    bytes.push(...sequence);
  }
  return Uint8Array.from(bytes);
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

function tableOf(charset: string): ReadonlyMap<string, Uint8Array> {
  let table = TABLES.get(charset);
  if (table === undefined) {
    table = new Map([...sequences(charset)].reverse());
    TABLES.set(charset, table);
  }
  return table;
}

function* sequences(charset: string): Generator<[string, Uint8Array]> {
  const decoder = new TextDecoder(charset, { fatal: true });
  for (let first = 0; first < 256; first += 1) {
    const one = decode(decoder, Uint8Array.of(first));
    if (one !== undefined) yield [one, Uint8Array.of(first)];
    else {
      for (let second = 0x30; second < 256; second += 1) {
        const pair = Uint8Array.of(first, second);
        const two = decode(decoder, pair);
        if (two !== undefined) yield [two, pair];
      }
    }
  }
}

function decode(decoder: { decode(bytes: Uint8Array): string }, bytes: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(bytes);
    return [...text].length === 1 ? text : undefined;
  } catch {
    return undefined;
  }
}
