import { onceEach } from '../../text/once.ts';

/** By the UTF-16 unit of each character beyond ASCII, its byte in a charset. */
const bytesOfCharacters = onceEach((charset: string): ReadonlyMap<number, number> => {
  const decoder = new TextDecoder(charset);
  const upper = Array.from({ length: 128 }, (_, index) => 0x80 + index);
  return new Map(upper.map((byte) => [decoder.decode(Uint8Array.of(byte)).charCodeAt(0), byte]));
});

/**
 * The bytes that a charset of one byte a character has for a text; nothing when it lacks one of its characters. Bytes
 * that a charset leaves undefined are kept by systems as the controls of the same number, and so they are here.
 */
export function encodeSingleByte(text: string, charset: string): Uint8Array | undefined {
  const byteOf = bytesOfCharacters(charset);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const byte = unit < 0x80 ? unit : (byteOf.get(unit) ?? (unit < 0xa0 ? unit : undefined));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
