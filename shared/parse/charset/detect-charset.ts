import { analyse } from 'chardet';
import { charsetOfLanguage } from './charset-of-language.ts';
import { toCharsetName } from './declared-charset.ts';

/** Non-ASCII bytes below which a source's own language is better evidence than statistics. */
const FEW_BYTES = 40;
const SURE = 50;
const SAMPLE_BYTES = 65_536;

/**
 * The most likely charset of text that is neither declared nor UTF-8. Detectors read byte statistics, so each of
 * their guesses must also decode without an undefined byte and into text without control characters.
 *
 * @param language BCP 47 of the source, which decides for short texts
 */
export function detectCharset(bytes: Uint8Array, language: string | undefined): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const guesses = analyse(sample)
    .map((match) => ({ charset: toCharsetName(match.name), confidence: match.confidence }))
    .filter((guess): guess is { charset: string; confidence: number } => guess.charset !== undefined)
    .filter((guess) => !guess.charset.startsWith('utf-') && isPlausible(sample, guess.charset));
  const best = guesses[0];
  if (language !== undefined) {
    const usual = charsetOfLanguage(language);
    const unsure = best === undefined || best.confidence < SURE || countHighBytes(sample) < FEW_BYTES;
    if (unsure && isPlausible(sample, usual)) return usual;
  }
  return best?.charset ?? 'windows-1252';
}

function isPlausible(sample: Uint8Array, charset: string): boolean {
  const text = new TextDecoder(charset).decode(sample, { stream: true });
  let bad = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point === 0xfffd || (point >= 0x80 && point < 0xa0) || (point >= 0xe000 && point < 0xf900)) bad += 1;
  }
  return bad === 0 || bad * 200 < countHighBytes(sample);
}

function countHighBytes(sample: Uint8Array): number {
  let count = 0;
  for (const byte of sample) if (byte >= 0x80) count += 1;
  return count;
}
