const SAMPLE_BYTES = 16_384;

type WideCharset = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/**
 * Tells UTF-16 and UTF-32 without a byte order mark by where the spaces, line ends and markup stand: in the right
 * byte order they are U+0020, U+000A, `<`, and in the wrong one U+2000, U+0A00, U+3C00, which texts hardly have.
 * Statistical detectors call such files latin-1.
 */
export function findWideCharset(bytes: Uint8Array): WideCharset | undefined {
  const length = Math.min(bytes.byteLength, SAMPLE_BYTES) & ~3;
  if (bytes.byteLength % 2 !== 0 || bytes.byteLength < 4) return undefined;
  const sample = bytes.subarray(0, length === 0 ? 4 : length);
  const counts = { 'utf-16le': 0, 'utf-16be': 0, 'utf-32le': 0, 'utf-32be': 0 };
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (isCommonAscii(sample[at]) && sample[at + 1] === 0) counts['utf-16le'] += 1;
    if (sample[at] === 0 && isCommonAscii(sample[at + 1])) counts['utf-16be'] += 1;
  }
  for (let at = 0; at + 3 < sample.length; at += 4) {
    if (sample[at + 1] === 0 && sample[at + 2] === 0 && sample[at + 3] === 0 && sample[at] !== 0)
      counts['utf-32le'] += 1;
    if (sample[at] === 0 && sample[at + 1] === 0 && sample[at + 2] === 0 && sample[at + 3] !== 0)
      counts['utf-32be'] += 1;
  }
  const quads = sample.length / 4;
  if (bytes.byteLength % 4 === 0 && counts['utf-32le'] > quads * 0.3) return 'utf-32le';
  if (bytes.byteLength % 4 === 0 && counts['utf-32be'] > quads * 0.3) return 'utf-32be';
  const [better, worse] = counts['utf-16le'] >= counts['utf-16be'] ? LITTLE_FIRST : BIG_FIRST;
  const enough = Math.max(1, (sample.length / 2) * 0.02);
  return counts[better] >= enough && counts[better] > counts[worse] * 4 ? better : undefined;
}

const LITTLE_FIRST = ['utf-16le', 'utf-16be'] as const;
const BIG_FIRST = ['utf-16be', 'utf-16le'] as const;

/** The most common characters of ASCII, without those whose bytes the other way round are common ideographs (`N`: 一). */
const COMMON_ASCII: ReadonlySet<number> = new Set(
  new TextEncoder().encode('\n\r "\'(),-./123456789:;<=>?ABCDEFHIabcdefhilmnoprstuvxy{}'),
);

function isCommonAscii(byte: number | undefined): boolean {
  return byte !== undefined && COMMON_ASCII.has(byte);
}
