import type { Evidence } from '../../article/article.ts';
import { foldWithMap } from '../../text/fold.ts';
import { isStopword } from '../../text/stopwords.ts';
import { words } from '../../text/words.ts';
import { articleTexts, evidenceAt } from '../article-texts.ts';
import type { TaggerInput } from '../tagger.ts';
import { wordBucket } from './topic-features.ts';
import type { TopicModel } from './topic-model.ts';
import { firstLevelOf } from './topic-tree.ts';

const MAX_TELLING_WORDS = 3;
const MAX_TEXTS = 4;
const MAX_CHARACTERS = 1500;
const MIN_LETTERS = 3;

/** Where an article's beginning holds the words that speak most for a topic; one place for each word, in reading order. */
export function tellingWords(model: TopicModel, article: TaggerInput, topic: string): Evidence[] {
  const label = model.head.classes.findIndex((id) => firstLevelOf(id) === topic);
  const seen = new Map<string, { readonly evidence: Evidence; readonly worth: number }>();
  for (const text of articleTexts(article).slice(0, MAX_TEXTS)) {
    const folded = foldWithMap(text.text.slice(0, MAX_CHARACTERS));
    for (const word of words(folded.text)) {
      const worth = worthOf(model, word.text, label);
      if (worth > 0 && isTelling(word.text, article.language) && !seen.has(word.text)) {
        const start = folded.starts[word.start] ?? 0;
        seen.set(word.text, { evidence: evidenceAt(text, start, folded.ends[word.end - 1] ?? start), worth });
      }
    }
  }
  const best = Array.from(seen.values())
    .sort((one, other) => other.worth - one.worth)
    .slice(0, MAX_TELLING_WORDS);
  return Array.from(seen.values())
    .filter((entry) => best.includes(entry))
    .map(({ evidence }) => evidence);
}

function isTelling(word: string, language: string | undefined): boolean {
  return word.length >= MIN_LETTERS && !isStopword(word, language);
}

/** How much more a word speaks for one class than for all on average. */
function worthOf({ head, weights }: TopicModel, word: string, label: number): number {
  const count = head.classes.length;
  const row = weights.subarray(wordBucket(word, head.bits) * count, (wordBucket(word, head.bits) + 1) * count);
  return (row[label] ?? 0) - row.reduce((sum, weight) => sum + weight, 0) / count;
}
