/** The charset that a byte order mark at the start of the bytes names, and the mark's length in bytes. */
export function readByteOrderMark(bytes: Uint8Array): { charset: string; length: number } | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { charset: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return { charset: 'utf-32le', length: 4 };
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return { charset: 'utf-32be', length: 4 };
  if (first === 0xff && second === 0xfe) return { charset: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { charset: 'utf-16be', length: 2 };
  return undefined;
}
