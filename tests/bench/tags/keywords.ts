import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { rankKeywords, withoutRepetition } from '../../../shared/tag/keywords/rank-keywords.ts';
import { tagArticle } from '../../../shared/tag/tag-article.ts';
import type { Tagging } from '../../../shared/tag/tagger.ts';
import { mostFrequent, rake, yakeLike } from './keyword-peers.ts';
import { scoreKeywords } from './keyword-scores.ts';
import { percent, printBar } from './print-bar.ts';

interface KeyphraseText {
  readonly text: string;
  readonly keyphrases: readonly string[];
}

const BEST = 10;
const LANGUAGE = 'ar';
/** Articles that go through all taggers, which take longer than the keywords alone. */
const PUBLISHED = 100;

/** Scores derived keywords and the peers on Arabic Wikipedia articles with the keyphrases that people gave them. */
export function benchKeywords(data: string): void {
  const path = join(data, 'keyphrases', 'arabic-wikipedia.jsonl.gz');
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  const texts = lines.map((line): KeyphraseText => JSON.parse(line));
  const ours = ({ text }: KeyphraseText) => {
    const article = { language: LANGUAGE, body: text.split('\n'), keywords: [], subjects: [] };
    return withoutRepetition(rankKeywords(article, []), BEST).map(({ keyword }) => keyword);
  };
  console.log('\nKeywords of Arabic Wikipedia, 400 articles');
  measure('ours, every phrase of the text: F1@10', texts, ours, '19.6');
  const some = texts.slice(0, PUBLISHED);
  const published = new Map(some.map((text) => [text, publishedFor(text)]));
  const tagsOf = (text: KeyphraseText) => published.get(text)?.tags ?? [];
  const keywordTagsOf = (text: KeyphraseText) =>
    tagsOf(text).flatMap(({ scheme, label }) => (scheme === 'kw' ? [label] : []));
  measure(
    `published in \`keywords\`, without names, first ${PUBLISHED}`,
    some,
    (text) => published.get(text)?.keywords ?? [],
    '19.6',
  );
  measure('published in `kw:` tags, the same', some, keywordTagsOf, '-');
  measure('RAKE', texts, ({ text }) => rake(text, LANGUAGE), 'peer');
  measure('YAKE-like', texts, ({ text }) => yakeLike(text, LANGUAGE), 'peer');
  measure('frequency', texts, ({ text }) => mostFrequent(text, LANGUAGE), 'peer');
}

function publishedFor({ text }: KeyphraseText): Tagging {
  return tagArticle({ language: LANGUAGE, body: text.split('\n'), keywords: [], subjects: [] });
}

function measure(
  name: string,
  texts: readonly KeyphraseText[],
  rank: (text: KeyphraseText) => string[],
  bar: string,
): void {
  const scores = texts.map((text) => scoreKeywords(rank(text), text.keyphrases));
  const mean = (pick: 'precision' | 'f1') => scores.reduce((sum, score) => sum + score[pick], 0) / scores.length;
  printBar(`${name} (precision@10 ${percent(mean('precision'))})`, percent(mean('f1')), bar);
}
