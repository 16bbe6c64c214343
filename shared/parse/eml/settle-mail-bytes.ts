import { detectCharset } from '../charset/detect-charset.ts';
import { toCharsetName } from '../charset/read-declared-charset.ts';

const BLANK_LINE = /(\r?\n\r?\n)/;
const DECLARED = /(\bcharset\s{0,4}=\s{0,4}"?)([\w.:-]{1,40})/gi;
/** Parts whose bytes are written as ASCII keep the charset they declare. */
const ARMOURED = /^content-transfer-encoding:[ \t]{0,9}(?:base64|quoted-printable)/im;
const BINARY = /^content-transfer-encoding:[ \t]{0,9}binary/im;
const HEADER = /^content-[\w-]{1,40}:/im;

/**
 * A mail whose header or text is written in bytes of a charset of its own, as old programs write them, declared or not:
 * the same mail in UTF-8. Any other mail as it is.
 *
 * @param language BCP 47 of the source
 */
export function settleMailBytes(bytes: Uint8Array, language: string | undefined): Uint8Array {
  if (isUtf8(bytes)) return bytes;
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (BINARY.test(raw)) return bytes;
  const declared = toCharsetName(
    [...raw.matchAll(DECLARED)].find(([, , name = '']) => !/utf-?8|ascii/i.test(name))?.[2] ?? '',
  );
  const charset = detectCharset(bytes, {
    ...(language !== undefined && { language }),
    ...(declared !== undefined && { declared }),
  });
  const text = new TextDecoder(charset).decode(bytes);
  const settled = text.split(BLANK_LINE).map((piece) => (HEADER.test(piece) ? declareUtf8(piece) : piece));
  return new TextEncoder().encode(settled.join(''));
}

function declareUtf8(header: string): string {
  return ARMOURED.test(header) ? header : header.replace(DECLARED, '$1utf-8');
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
