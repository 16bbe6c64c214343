import { hashText } from '../names/hash-text.ts';
import type { RankedTopic } from '../topics/topic-model.ts';
import type { TopicExample } from './topics-corpus.ts';
import { fitTopics, rankWith } from './topics-fit.ts';
import type { LearnSettings } from './topics-learner.ts';

export const FOLDS = 5;

/** What models say of texts that they have not seen: each fifth of the texts is judged by a model of the others. */
export function inFolds<T>(
  examples: readonly TopicExample[],
  language: string,
  settings: LearnSettings,
  judgeOne: (example: TopicExample, ranked: readonly RankedTopic[]) => readonly T[],
): T[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const seen = examples.filter((example) => foldOf(example) !== fold);
    const model = fitTopics(seen, language, settings);
    return examples
      .filter((example) => foldOf(example) === fold)
      .flatMap((example) => judgeOne(example, rankWith(model, example)));
  });
}

/** The fold of a text by its words, so that copies of one article fall together. */
export function foldOf({ headline, body }: TopicExample): number {
  return (hashText(headline ?? body[0] ?? '') >>> 8) % FOLDS;
}
