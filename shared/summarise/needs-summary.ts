import { isShort, wholeAbstract } from './summarise-lead.ts';
import type { SummariserInput } from './summariser.ts';

/** True for an article that is longer than a summary may be, and whose sender gives no whole one. */
export function needsSummary(article: SummariserInput, maxCharacters: number): boolean {
  return !isShort(article, maxCharacters) && wholeAbstract(article, maxCharacters) === undefined;
}
