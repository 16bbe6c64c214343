import { isAscii } from 'node:buffer';
import { decodeUtf32 } from './decode-utf32.ts';
import { detectCharset } from './detect-charset.ts';
import { findWideCharset } from './find-wide-charset.ts';
import { readByteOrderMark } from './read-byte-order-mark.ts';
import { readDeclaredCharset } from './read-declared-charset.ts';
import { repairMojibake } from './repair-mojibake.ts';

/** A text, and how it came out of its bytes. */
export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string;
  /** WHATWG name (or `utf-32le`, `utf-32be`) of the charset that the text was decoded from. */
  readonly charset: string;
  /** How many characters could not be decoded and stand as U+FFFD. */
  readonly undecodable: number;
  /** Present when doubly encoded text was repaired. */
  readonly repaired?: true;
}

/** The escape with which ISO-2022-JP changes to Kanji. */
const TO_KANJI = '\u001b$B';
/** In a file that is UTF-8 but for a few broken characters, at most this share of the non-ASCII ones is broken. */
const FEW_BROKEN = 0.02;

/**
 * Bytes to text. Evidence in this order: byte order mark, UTF-16 or UTF-32 by the place of its zero bytes, the
 * declared charset where it decodes strictly, strict UTF-8, statistics. A file that is strictly valid UTF-8 with
 * non-ASCII characters is UTF-8 whatever it declares.
 *
 * @param language BCP 47 of the source: decides when nothing else does
 */
export function decodeText(bytes: Uint8Array, language?: string): DecodedText {
  const mark = readByteOrderMark(bytes);
  if (mark !== undefined) return decodeAs(bytes.subarray(mark.length), mark.charset);
  if (bytes.includes(0)) {
    const wide = findWideCharset(bytes);
    if (wide !== undefined) return decodeAs(bytes, wide);
  }
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined) {
    if (isAscii(bytes) && (utf8.includes(TO_KANJI) || readDeclaredCharset(bytes) === 'iso-2022-jp')) {
      return decodeAs(bytes, 'iso-2022-jp');
    }
    const repaired = repairMojibake(utf8);
    if (repaired !== undefined) return { text: repaired, charset: 'utf-8', undecodable: 0, repaired: true };
    return { text: utf8, charset: 'utf-8', undecodable: countReplaced(utf8) };
  }
  const broken = decodeAs(bytes, 'utf-8');
  if (broken.undecodable <= countNonAscii(broken.text) * FEW_BROKEN) return broken;
  const declared = readDeclaredCharset(bytes);
  const isPossible = declared !== undefined && declared !== 'utf-8' && decodeStrictly(bytes, declared) !== undefined;
  return decodeAs(
    bytes,
    detectCharset(bytes, { ...(language !== undefined && { language }), ...(isPossible && { declared }) }),
  );
}

function decodeAs(bytes: Uint8Array, charset: string): DecodedText {
  const text = charset.startsWith('utf-32')
    ? decodeUtf32(bytes, charset === 'utf-32le')
    : new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  return { text, charset, undecodable: countReplaced(text) };
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}

function countNonAscii(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x80) count += 1;
  return count;
}
