import { detectCharset } from './detect-charset.ts';
import { encodeSingleByte } from './encode-single-byte.ts';

/** Letters beyond ASCII that may be chance, and the share of them that no language in Latin letters has. */
const FEWEST_LETTERS = 40;
const MOST_OF_THEM = 0.6;
const SAMPLE = 4000;
const LATIN = /\p{Script=Latin}/gu;
const LATIN_BEYOND_ASCII = /(?![\0-\x7f])\p{Script=Latin}/gu;

/** Fewer than this many repaired characters may be chance. */
const CERTAIN = 3;
/** The charsets in which UTF-8 was taken for something else: those of Western, Arabic and Russian systems. */
const MISTAKEN = ['windows-1252', 'windows-1256', 'windows-1251'];
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Bytes of the longest character in UTF-8. */
const LONGEST_CHARACTER = 4;

/**
 * Repairs UTF-8 that was read as a charset of one byte a character and saved as UTF-8 again: `Ø§Ù„` and `ط§ظ„` are `ال`.
 * Only where that is certain: the whole text goes back to bytes, those are strictly valid UTF-8, and nothing
 * suspicious is left. Returns nothing when there is nothing certain to repair.
 */
export function repairMojibake(text: string): string | undefined {
  const first = text.search(BEYOND_ASCII);
  if (first < 0) return undefined;
  const start = text.slice(first, first + LONGEST_CHARACTER);
  for (const charset of MISTAKEN) {
    if (!beginsCharacter(start, charset)) continue;
    const bytes = encodeSingleByte(text, charset);
    const repaired = bytes === undefined ? undefined : decodeCertainly(bytes);
    if (repaired !== undefined) return repaired;
  }
  return repairSingleByte(text);
}

/**
 * A text in another script whose bytes were read as Western ones: `Âîëîãäà` is `Вологда`, `ÇáÓæÞ` is `السوق`. Nearly all
 * letters of such a text lie beyond ASCII, and its bytes must make words of another script.
 */
function repairSingleByte(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const beyond = sample.match(LATIN_BEYOND_ASCII)?.length ?? 0;
  if (beyond < FEWEST_LETTERS || beyond < (sample.match(LATIN)?.length ?? 0) * MOST_OF_THEM) return undefined;
  const bytes = encodeSingleByte(text, 'windows-1252');
  if (bytes === undefined) return undefined;
  const repaired = new TextDecoder(detectCharset(bytes)).decode(bytes);
  return repaired.slice(0, SAMPLE).search(LATIN_BEYOND_ASCII) >= 0 || repaired.includes('\ufffd')
    ? undefined
    : repaired;
}

/**
 * Whether the first letters beyond ASCII may be the bytes of one character in UTF-8. In nearly every text they are not,
 * which spares it the way back to bytes.
 */
function beginsCharacter(start: string, charset: string): boolean {
  const [lead = 0] = encodeSingleByte(start.slice(0, 1), charset) ?? [];
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const rest = encodeSingleByte(start.slice(1, length), charset);
  return length > 0 && rest?.length === length - 1 && rest.every((byte) => byte >= 0x80 && byte < 0xc0);
}

function decodeCertainly(bytes: Uint8Array): string | undefined {
  let repaired: string;
  try {
    repaired = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
  let characters = 0;
  for (const character of repaired) {
    const point = character.codePointAt(0) ?? 0;
    if (point >= 0x80 && point < 0xa0) return undefined;
    if (point >= 0xa0) characters += 1;
  }
  return characters >= CERTAIN ? repaired : undefined;
}
