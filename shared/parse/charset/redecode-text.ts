import { detectCharset } from './detect-charset.ts';
import { encodeSingleByte } from './encode-single-byte.ts';
import { repairMojibake } from './repair-mojibake.ts';

/** What writers declare who do not know their charset. */
const USUAL = 'windows-1252';

/**
 * A text that somebody else decoded as it was declared, decoded anew where its letters contradict a declaration of
 * ISO-8859-1 or windows-1252, which fit any bytes.
 *
 * @param language BCP 47 of the source
 */
export function redecodeText(text: string, language: string | undefined): string {
  const repaired = repairMojibake(text);
  if (repaired !== undefined) return repaired;
  const bytes = encodeSingleByte(text, USUAL);
  if (bytes === undefined || bytes.every((byte) => byte < 0x80)) return text;
  const charset = detectCharset(bytes, { declared: USUAL, ...(language !== undefined && { language }) });
  return charset === USUAL ? text : new TextDecoder(charset).decode(bytes);
}
