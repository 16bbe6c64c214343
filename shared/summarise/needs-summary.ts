import { isShort, wholeAbstract } from './summarise-lead.ts';
import type { SummariserInput } from './summariser.ts';

/** True for an article that is long enough for a summary, and whose sender gives no whole one. */
export function needsSummary(article: SummariserInput, maxCharacters: number): boolean {
  return !isShort(article, maxCharacters) && wholeAbstract(article, maxCharacters) === undefined;
}
