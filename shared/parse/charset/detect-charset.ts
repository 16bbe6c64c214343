import { once } from '../../text/once.ts';
import { Likelihood } from './likelihood.ts';
import { writings } from './writing.ts';

/** What is known of a text's charset beside its bytes. */
export interface CharsetHints {
  /** BCP 47 of the source. */
  readonly language?: string;
  /** WHATWG name of the charset that the file declares. */
  readonly declared?: string;
}

/** What a hint weighs, as a natural logarithm: letters may outvote it, a few of them may not. */
const LANGUAGE_HINT = 6;
const DECLARATION_HINT = 12;
/** What it costs a charset to be one of the rarer ones of its writing, by its place there. */
const RARER = 2;
const SAMPLE_BYTES = 8_192;
/** Text before the first byte that tells anything, for the word it stands in. */
const BEFORE = 64;
/** Bytes at either end of a run of ASCII: the words that stand beside other letters. */
const END_OF_RUN = 32;
const FALLBACK = 'windows-1252';

const likelihoods = once(() => writings().map((writing) => [writing, new Likelihood(writing)] as const));

/**
 * The most likely charset of text that is not valid UTF-8: that in which the text is likeliest, as some language is
 * written. A declared charset and the source's language count as evidence beside it.
 */
export function detectCharset(bytes: Uint8Array, { language, declared }: CharsetHints = {}): string {
  const whole = sampleOf(bytes);
  const isCut = whole.byteOffset + whole.length < bytes.byteOffset + bytes.length;
  const sample = withoutMiddles(whole);
  const texts = new Map<string, string>();
  let best = { charset: declared ?? FALLBACK, log: Number.NEGATIVE_INFINITY };
  for (const [writing, likelihood] of likelihoods()) {
    const prior = speaks(writing.languages, language) ? LANGUAGE_HINT : -(writing.rarity ?? 0);
    for (const [place, charset] of charsetsOf(writing.charsets, declared).entries()) {
      const text = texts.get(charset) ?? decode(sample, charset, isCut);
      texts.set(charset, text);
      const evidence = prior + evidenceFor(charset, place, declared);
      const log = likelihood.of(text, best.log - evidence) + evidence;
      if (log > best.log) best = { charset, log };
    }
  }
  return best.charset;
}

function evidenceFor(charset: string, place: number, declared: string | undefined): number {
  if (charset === declared) return DECLARATION_HINT;
  return charset === 'utf-8' ? 0 : -RARER * place;
}

/** UTF-8, which may be broken, and a declared charset that no writing has are ones to try in every writing. */
function charsetsOf(charsets: readonly string[], declared: string | undefined): readonly string[] {
  const isOther = declared !== undefined && !charsets.includes(declared);
  return [...charsets, 'utf-8', ...(isOther ? [declared] : [])];
}

function speaks(languages: readonly string[], language: string | undefined): boolean {
  const tag = language?.toLowerCase();
  return (
    tag !== undefined &&
    (languages.includes(tag) || (!tag.startsWith('zh-') && languages.includes(tag.split('-')[0] ?? '')))
  );
}

/** A part of the text that begins shortly before its first byte beyond ASCII; pairs of bytes stay together. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - BEFORE) & ~1;
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

/**
 * The sample with no more of each run of ASCII than its two ends. What is between is as likely in every charset and every
 * writing, and is most of a page's markup.
 */
function withoutMiddles(sample: Uint8Array): Uint8Array {
  const kept = new Uint8Array(sample.length);
  let length = 0;
  for (let at = 0; at < sample.length; ) {
    let end = at;
    while (end < sample.length && (sample[end] ?? 0) < 0x80) end += 1;
    const isLong = end - at > 2 * END_OF_RUN;
    const head = sample.subarray(at, isLong ? at + END_OF_RUN : end);
    const tail = sample.subarray(isLong ? end - END_OF_RUN : end, end + 1);
    kept.set(head, length);
    kept.set(tail, length + head.length);
    length += head.length + tail.length;
    at = end + 1;
  }
  return kept.subarray(0, length);
}

function decode(sample: Uint8Array, charset: string, isCut: boolean): string {
  return new TextDecoder(charset, { ignoreBOM: true }).decode(sample, { stream: isCut });
}
