/**
 * Encodes sentences of many languages in every charset that newsrooms write them in, and counts how many come back as
 * they were: whole sentences, their first 20 to 40 characters, and long texts; undeclared with and without the source's
 * language, declared wrongly, and doubly encoded.
 *
 *   npm run bench:charsets [-- --misses]
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeText } from '../../../shared/parse/charset/decode-text.ts';
import { readAntCorpus, readMasakhaNews } from '../../../shared/tag/train/topics-sources.ts';
import { encodeText } from '../../support/encode-text.ts';

/** Charsets in which texts of a language were written. Those of the first line are written in every language. */
const UNICODE = ['utf-8', 'utf-16le', 'utf-16be'];
const CHARSETS: Readonly<Record<string, readonly string[]>> = {
  ar: ['windows-1256', 'iso-8859-6'],
  fa: ['windows-1256'],
  ru: ['windows-1251', 'koi8-r', 'iso-8859-5'],
  uk: ['windows-1251'],
  bg: ['windows-1251'],
  fr: ['windows-1252', 'iso-8859-15'],
  de: ['windows-1252'],
  es: ['windows-1252'],
  it: ['windows-1252'],
  pt: ['windows-1252'],
  nl: ['windows-1252', 'iso-8859-15'],
  sv: ['windows-1252'],
  tr: ['iso-8859-9'],
  pl: ['windows-1250', 'iso-8859-2'],
  cs: ['windows-1250', 'iso-8859-2'],
  he: ['windows-1255'],
  el: ['windows-1253', 'iso-8859-7'],
  ja: ['shift_jis', 'euc-jp', 'iso-2022-jp'],
  ko: ['euc-kr'],
  zh: ['gb18030'],
  'zh-tw': ['big5'],
};
const SHORTEST = 20;
const LONGEST_SHORT = 40;
/** A file in whose head a charset is declared, after the charset and before the text. */
const DECLARING = (charset: string): string => `<?xml version="1.0" encoding="${charset}"?><p>`;
const SHORTEST_PART_OF_SPACELESS = 16;
const HEADLINES = 1500;

interface Sample {
  readonly language: string;
  readonly charset: string;
  readonly kind: 'short' | 'sentence' | 'long';
  readonly text: string;
  readonly bytes: Uint8Array;
}

const showsMisses = process.argv.includes('--misses');
const samples = makeSamples();

print('undeclared', (sample) => decodeText(sample.bytes).text === sample.text);
print(
  "undeclared, the source's language known",
  (sample) => decodeText(sample.bytes, sample.language).text === sample.text,
);
print('declared rightly', (sample) => comesBack(sample, sample.charset));
print('declared wrongly as UTF-8', (sample) => comesBack(sample, 'utf-8'));
print('declared wrongly as ISO-8859-1', (sample) => comesBack(sample, 'iso-8859-1'));
printMojibake();
printHeadlines();

function makeSamples(): Sample[] {
  const byLanguage = new Map<string, string[]>();
  for (const line of readFileSync(new URL('sentences.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')) {
    const [language = '', sentence = ''] = line.split('\t');
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), sentence]);
  }
  return [...byLanguage].flatMap(([language, sentences]) => {
    const texts = [
      ...sentences.map((text) => ({ kind: 'short' as const, text: openingOf(text) })),
      ...sentences.map((text) => ({ kind: 'sentence' as const, text })),
      { kind: 'long' as const, text: Array(8).fill(sentences.join('\n')).join('\n\n') },
    ];
    return [...UNICODE, ...(CHARSETS[language] ?? [])].flatMap((charset) =>
      texts.flatMap(({ kind, text }) => {
        const bytes = encodeText(text, charset);
        return bytes === undefined || !hasHighBytes(bytes) ? [] : [{ language, charset, kind, text, bytes }];
      }),
    );
  });
}

/** The first words of a sentence, as a headline has them. */
function openingOf(text: string): string {
  if (!text.includes(' ')) return text.slice(0, SHORTEST_PART_OF_SPACELESS);
  const end = text.indexOf(' ', SHORTEST);
  return end < 0 || end > LONGEST_SHORT ? text.slice(0, LONGEST_SHORT) : text.slice(0, end);
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0x80 || byte === 0);
}

function comesBack({ bytes, text, charset }: Sample, declared: string): boolean {
  const head = encodeText(DECLARING(declared), charset) ?? new Uint8Array();
  return decodeText(Buffer.concat([head, bytes])).text === DECLARING(declared) + text;
}

function print(what: string, isRight: (sample: Sample) => boolean): void {
  const rows = new Map<string, Record<Sample['kind'], [right: number, all: number]>>();
  for (const sample of samples) {
    const row = rows.get(sample.charset) ?? { short: [0, 0], sentence: [0, 0], long: [0, 0] };
    rows.set(sample.charset, row);
    const right = isRight(sample);
    row[sample.kind][0] += Number(right);
    row[sample.kind][1] += 1;
    if (!right && showsMisses && sample.kind !== 'long') {
      const read = decodeText(sample.bytes);
      console.log(`  ${sample.language} ${sample.charset} read as ${read.charset}: ${sample.text} > ${read.text}`);
    }
  }
  console.log(`\n${what}`);
  console.log('charset'.padEnd(14), 'short'.padStart(9), 'sentence'.padStart(9), 'long'.padStart(9));
  const kinds = ['short', 'sentence', 'long'] as const;
  for (const [charset, row] of rows) {
    console.log(charset.padEnd(14), ...kinds.map((kind) => row[kind].join('/').padStart(9)));
  }
  const sums = kinds.map((kind) =>
    [0, 1].map((place) => [...rows.values()].reduce((sum, row) => sum + (row[kind][place] ?? 0), 0)).join('/'),
  );
  console.log('all'.padEnd(14), ...sums.map((sum) => sum.padStart(9)));
}

/** UTF-8 read as another charset and saved as UTF-8: repaired, or left; and sound UTF-8: never changed. */
function printMojibake(): void {
  const sound = samples.filter(({ charset }) => charset === 'utf-8');
  console.log('');
  for (const mistaken of ['windows-1252', 'windows-1256', 'windows-1251']) {
    const repaired = sound.filter(({ bytes, text }) => {
      const twice = new TextDecoder(mistaken).decode(bytes);
      return decodeText(new TextEncoder().encode(twice)).text === text;
    });
    console.log(`UTF-8 saved as ${mistaken}, then as UTF-8: ${repaired.length} of ${sound.length} repaired`);
  }
  const harmed = sound.filter(({ bytes, text }) => decodeText(bytes).text !== text);
  console.log(`sound UTF-8: ${harmed.length} of ${sound.length} changed`);
}

/** Headlines of the development data, which the letters were not chosen by: undeclared, each on its own. */
function printHeadlines(): void {
  const data = resolve(import.meta.dirname, '../../../../shared/corpus/nlp');
  if (!existsSync(data)) {
    console.log('The development data (../shared/corpus) is not on this machine.');
    return;
  }
  const sets = [
    { charsets: CHARSETS.ar, articles: readAntCorpus(data).slice(0, HEADLINES) },
    { charsets: CHARSETS.fr, articles: readMasakhaNews(data, 'fra.dev').slice(0, HEADLINES) },
  ];
  for (const { charsets = [], articles } of sets) {
    for (const charset of charsets) {
      const headlines = articles.flatMap(({ headline = '' }) => {
        const bytes = encodeText(headline, charset);
        return bytes === undefined || !hasHighBytes(bytes) ? [] : [{ headline, bytes }];
      });
      const right = headlines.filter(({ headline, bytes }) => decodeText(bytes).text === headline);
      console.log(`headlines in ${charset}: ${right.length} of ${headlines.length}`);
    }
  }
}
