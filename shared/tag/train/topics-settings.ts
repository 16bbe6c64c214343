import type { LearnSettings } from './topics-learner.ts';

/** Large enough for each language's texts: twice as many buckets gain less than a point. */
const BITS: Readonly<Record<string, number>> = { ar: 15 };
const FEW_BITS = 14;

/** How a language's model is trained; found on held-out texts. */
export function topicSettings(language: string): LearnSettings {
  return { bits: BITS[language] ?? FEW_BITS, epochs: 8, rate: 0.3, decay: 1e-4, seed: 1 };
}
