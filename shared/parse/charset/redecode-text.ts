import { detectCharset } from './detect-charset.ts';
import { encodeSingleByte } from './encode-single-byte.ts';
import { repairMojibake } from './repair-mojibake.ts';

/** What writers declare who do not know their charset. */
const USUAL = 'windows-1252';

/** Those that fit almost any bytes. */
const DECLARED = [USUAL, 'windows-1256', 'windows-1251'];

/**
 * A text that somebody else decoded as it was declared, decoded anew where its letters contradict that, and the declared charset is
 * one that fits almost any bytes.
 *
 * @param language BCP 47 of the source
 */
export function redecodeText(text: string, language: string | undefined): string {
  const repaired = repairMojibake(text);
  if (repaired !== undefined) return repaired;
  for (const declared of DECLARED) {
    const bytes = encodeSingleByte(text, declared);
    if (bytes === undefined || bytes.every((byte) => byte < 0x80)) continue;
    const charset = detectCharset(bytes, { declared, ...(language !== undefined && { language }) });
    return charset === declared ? text : new TextDecoder(charset).decode(bytes);
  }
  return text;
}
