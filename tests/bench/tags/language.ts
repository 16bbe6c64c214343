import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eld } from 'eld/small';
import { franc } from 'franc';
import { detect as tinyld } from 'tinyld';
import { detectLanguage } from '../../../shared/tag/language/detect-language.ts';
import { readAntCorpus, readMasakhaNews } from '../../../shared/tag/train/topics-sources.ts';
import { parseRows } from '../../../shared/text/data-table.ts';
import { sentences } from '../../../shared/text/sentences.ts';
import { words } from '../../../shared/text/words.ts';
import { percent, printBar } from './print-bar.ts';

type Detect = (text: string) => string | undefined;

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
/** Enough to see what kind of text is mistaken. */
const SHOWN = 6;
/** Its texts are never shown, so that no table is mended by them. */
const HELD_OUT = 'after';

const DETECTORS: Readonly<Record<string, Detect>> = {
  ours: (text) => detectLanguage([text])?.language,
  eld: (text) => eld.detect(text).language,
  tinyld: (text) => tinyld(text),
  franc: (text) => shortCode(franc(text, { minLength: 3 })),
};

/**
 * Scores the language of article bodies, sentences and word pairs in the languages of the development data, and of
 * sentences, headlines and word pairs of our own in twenty-four languages, part by part, and the peers' beside it.
 */
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
  for (const [part, own] of Map.groupBy(ownSamples(), (sample) => sample.part)) {
    console.log(
      `\nLanguage: our own samples in ${new Set(own.map(({ language }) => language)).size} languages, ${part}`,
    );
    const pairs = own.filter(({ text }) => words(text).length > MIN_SENTENCE_WORDS).map(pairOf);
    score('sentences and headlines', own, '99.3', part !== HELD_OUT);
    score('word pairs', pairs, '87', part !== HELD_OUT);
  }
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

/** franc names languages by ISO 639-3, and some by one of their varieties. */
function shortCode(code: string): string {
  return VARIETIES[code] ?? new Intl.Locale(code).language;
}

const VARIETIES: Readonly<Record<string, string>> = { arb: 'ar', cmn: 'zh', pes: 'fa', prs: 'fa', pbu: 'ps' };
