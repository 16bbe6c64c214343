const CHUNK = 8192;

/** Decodes UTF-32, which TextDecoder does not know. What is no Unicode scalar value becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  let chunk: number[] = [];
  for (let at = 0; at + 3 < bytes.byteLength; at += 4) {
    const point = view.getUint32(at, littleEndian);
    chunk.push(point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? 0xfffd : point);
    if (chunk.length === CHUNK) {
      text += String.fromCodePoint(...chunk);
      chunk = [];
    }
  }
  return text + String.fromCodePoint(...chunk);
}
