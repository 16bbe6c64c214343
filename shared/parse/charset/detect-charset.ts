import { Likelihood } from './likelihood.ts';
import { WRITINGS } from './writing.ts';

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
const FALLBACK = 'windows-1252';

const LIKELIHOODS = new Map(WRITINGS.map((writing) => [writing, new Likelihood(writing)] as const));

/**
 * The most likely charset of text that is not valid UTF-8: that in which the text is likeliest, as some language is
 * written. A declared charset and the source's language count as evidence beside it.
 */
export function detectCharset(bytes: Uint8Array, { language, declared }: CharsetHints = {}): string {
  const sample = sampleOf(bytes);
  const isCut = sample.byteOffset + sample.length < bytes.byteOffset + bytes.length;
  const texts = new Map<string, string>();
  let best = { charset: declared ?? FALLBACK, log: Number.NEGATIVE_INFINITY };
  for (const [writing, likelihood] of LIKELIHOODS) {
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

function decode(sample: Uint8Array, charset: string, isCut: boolean): string {
  return new TextDecoder(charset, { ignoreBOM: true }).decode(sample, { stream: isCut });
}
