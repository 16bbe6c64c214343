import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAntCorpus, readMasakhaNews } from '../../../shared/tag/train/topics-sources.ts';
import { parseRows } from '../../../shared/text/data-table.ts';
import { sentences } from '../../../shared/text/sentences.ts';
import { isSpaceless } from '../../../shared/text/spaceless.ts';
import { words } from '../../../shared/text/words.ts';
import { seeded } from '../extraction/seeded.ts';
import { DETECTORS, type Detect } from './language-detectors.ts';
import { type NewsText, ownNews, pageNews } from './news-texts.ts';
import { percent, printBar } from './print-bar.ts';

interface LanguageText {
  readonly language: string;
  readonly text: string;
}

interface OwnSample extends LanguageText {
  readonly part: string;
}

interface Sample {
  readonly language: string;
  readonly body: readonly string[];
}

const ARTICLES = 200;
const MIN_SENTENCE_WORDS = 5;
const SENTENCES_AN_ARTICLE = 3;
/** Sentences of news begin with names, which are of no language. */
const PAIR_AT = 2;
/** Where words are not parted by spaces. */
const SIGNS_A_WORD = 2;
const PARTS_A_LANGUAGE = 400;
/** As lingua's own test has them: pairs of words without those that hold sentences together. */
const LONG_WORD = /^[\p{L}\p{M}]{5,}$/u;
const COLUMN = 8;
/** Enough to see what kind of text is mistaken. */
const SHOWN = 6;
/** Its texts are never shown, so that no table is mended by them. */
const HELD_OUT = 'after';

/** Scores the language of article bodies, sentences and word pairs of the development data, and the peers' beside it. */
export function benchLanguage(data: string): void {
  const samples: Sample[] = [
    ...samplesOf('ar', readAntCorpus(data)),
    ...samplesOf('en', readMasakhaNews(data, 'eng.dev')),
    ...samplesOf('fr', readMasakhaNews(data, 'fra.dev')),
  ];
  const bodies = samples
    .map(({ language, body }) => ({ language, text: body.join('\n') }))
    .filter(({ text }) => words(text).length > 0);
  const parts = samples.flatMap(({ language, body }) =>
    body
      .flatMap((paragraph) => sentences(paragraph, language).map(({ text }) => text))
      .filter((text) => words(text).length >= MIN_SENTENCE_WORDS)
      .slice(0, SENTENCES_AN_ARTICLE)
      .map((text) => ({ language, text })),
  );
  console.log('\nLanguage: ar, en, fr');
  score('bodies', bodies, '100');
  score('sentences', parts, '99.3 in twelve languages');
  score('word pairs', parts.map(pairOf), '87 in twelve languages');
}

/**
 * The same on sentences and headlines of our own, part by part, and, language by language, on all news of our own and on the
 * bodies of development pages where those are here.
 */
export function benchOwnLanguage(): void {
  for (const [part, own] of Map.groupBy(ownSamples(), (sample) => sample.part)) {
    console.log(
      `\nLanguage: our own samples in ${new Set(own.map(({ language }) => language)).size} languages, ${part}`,
    );
    const pairs = own.filter(({ text }) => words(text).length > MIN_SENTENCE_WORDS).map(pairOf);
    score('sentences and headlines', own, '99.3', part !== HELD_OUT);
    score('word pairs', pairs, '87', part !== HELD_OUT);
  }
  scoreByLanguage('news of our own', ownNews());
  scoreByLanguage('development pages, half of the hosts', pageNews('developed'));
  scoreByLanguage('development pages, the other half', pageNews('held out'));
}

/** Sentences, word pairs and pairs of long words, drawn with a seed, language by language. */
function scoreByLanguage(name: string, texts: readonly NewsText[]): void {
  console.log(`\nLanguage: ${name}${texts.length === 0 ? ': not here' : ''}`);
  const samples = Array.from(
    Map.groupBy(texts, ({ language }) => language),
    ([language, own]) => {
      const drawn = drawSentences(language, own);
      return { language, sentences: drawn, pairs: drawn.map(pairOf), 'pairs of long words': drawn.flatMap(longPairOf) };
    },
  ).sort((one, other) => (one.language < other.language ? -1 : 1));
  for (const [kind, bar] of [
    ['sentences', '99.3'],
    ['pairs', '87'],
    ['pairs of long words', '87'],
  ] as const) {
    if (samples.length === 0) continue;
    console.log(
      `${kind.padEnd(COLUMN * 3)}${Object.keys(DETECTORS)
        .map((detector) => detector.padStart(COLUMN))
        .join('')}`,
    );
    for (const sample of samples.filter((each) => each[kind].length > 0)) {
      const shares = Object.values(DETECTORS).map((detect) =>
        percent(shareTold(sample[kind], detect)).padStart(COLUMN),
      );
      console.log(
        `${sample.language.padEnd(COLUMN)}${String(sample[kind].length).padStart(COLUMN * 2)}${shares.join('')}`,
      );
    }
    const all = samples.flatMap((sample) => sample[kind]);
    for (const [detector, detect] of Object.entries(DETECTORS)) {
      printBar(
        `${detector}: ${kind} in ${samples.length} languages (${all.length})`,
        percent(shareTold(all, detect)),
        bar,
      );
    }
  }
}

function drawSentences(language: string, texts: readonly NewsText[]): LanguageText[] {
  const random = seeded(language.length);
  return texts
    .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => sentences(paragraph, language)))
    .filter(
      ({ text }) => (isSpaceless(language) ? text.length / SIGNS_A_WORD : words(text).length) >= MIN_SENTENCE_WORDS,
    )
    .map(({ text }) => ({ text, place: random() }))
    .sort((one, other) => one.place - other.place)
    .slice(0, PARTS_A_LANGUAGE)
    .map(({ text }) => ({ language, text }));
}

/** Two words that follow each other once short ones are left out, in small letters. */
function longPairOf({ language, text }: LanguageText): LanguageText[] {
  const long = words(text)
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .filter((word) => LONG_WORD.test(word));
  const at = Math.floor(seeded(text.length)() * (long.length - 1));
  return long.length < 2 || isSpaceless(language) ? [] : [{ language, text: long.slice(at, at + 2).join(' ') }];
}

function shareTold(texts: readonly LanguageText[], detect: Detect): number {
  return texts.filter(({ language, text }) => detect(text) === language).length / texts.length;
}

function ownSamples(): OwnSample[] {
  return parseRows(readFileSync(join(import.meta.dirname, 'language-samples.tsv'))).map(
    ([language = '', text = '', part = '']) => ({ language, text, part }),
  );
}

function samplesOf(language: string, articles: readonly { readonly body: readonly string[] }[]): Sample[] {
  return articles.slice(0, ARTICLES).map(({ body }) => ({ language, body }));
}

function pairOf({ language, text }: LanguageText): LanguageText {
  if (isSpaceless(language)) {
    return { language, text: text.slice(PAIR_AT * SIGNS_A_WORD, (PAIR_AT + 2) * SIGNS_A_WORD) };
  }
  const [first, second] = words(text).slice(PAIR_AT);
  return { language, text: text.slice(first?.start, second?.end) };
}

function score(kind: string, texts: readonly LanguageText[], bar: string, show = true): void {
  for (const [name, detect] of Object.entries(DETECTORS)) {
    const wrong = texts.filter(({ language, text }) => detect(text) !== language);
    printBar(`${name}: ${kind} (${texts.length})`, percent(1 - wrong.length / texts.length), bar);
    if (name === 'ours' && show) {
      for (const { language, text } of wrong.slice(0, SHOWN)) console.log(`  not told as ${language}: ${text}`);
    }
  }
}
