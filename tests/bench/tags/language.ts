import { eld } from 'eld/small';
import { detectLanguage } from '../../../shared/tag/language/detect-language.ts';
import { readAntCorpus, readMasakhaNews } from '../../../shared/tag/train/topics-sources.ts';
import { sentences } from '../../../shared/text/sentences.ts';
import { words } from '../../../shared/text/words.ts';
import { percent, printBar } from './print-bar.ts';

type Detect = (text: string) => string | undefined;

interface Sample {
  readonly language: string;
  readonly body: readonly string[];
}

const ARTICLES = 200;
const MIN_SENTENCE_WORDS = 5;
const SENTENCES_AN_ARTICLE = 3;
/** Sentences of news begin with names, which are of no language. */
const PAIR_AT = 2;

/** Scores the language of article bodies, sentences and word pairs in the languages of the development data. */
export function benchLanguage(data: string): void {
  const samples: Sample[] = [
    ...readAntCorpus(data)
      .slice(0, ARTICLES)
      .map(({ body }) => ({ language: 'ar', body })),
    ...readMasakhaNews(data, 'eng.dev')
      .slice(0, ARTICLES)
      .map(({ body }) => ({ language: 'en', body })),
    ...readMasakhaNews(data, 'fra.dev')
      .slice(0, ARTICLES)
      .map(({ body }) => ({ language: 'fr', body })),
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
  const pairs = parts.map(({ language, text }) => {
    const [first, second] = words(text).slice(PAIR_AT);
    return { language, text: text.slice(first?.start, second?.end) };
  });
  const ours: Detect = (text) => detectLanguage([text])?.language;
  const peer: Detect = (text) => eld.detect(text).language;
  console.log('\nLanguage: ar, en, fr');
  for (const [name, detect] of [
    ['ours', ours],
    ['eld', peer],
  ] as const) {
    printBar(`${name}: bodies (${bodies.length})`, percent(rightOf(bodies, detect)), '100');
    printBar(`${name}: sentences (${parts.length})`, percent(rightOf(parts, detect)), '99.3 in twelve languages');
    printBar(`${name}: word pairs (${pairs.length})`, percent(rightOf(pairs, detect)), '87 in twelve languages');
  }
}

function rightOf(texts: readonly { readonly language: string; readonly text: string }[], detect: Detect): number {
  return texts.filter(({ language, text }) => detect(text) === language).length / texts.length;
}
