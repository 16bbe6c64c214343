import { fold } from '../../text/fold.ts';
import { articleTexts } from '../article-texts.ts';
import type { TaggerInput } from '../tagger.ts';

const SMALL = /(?<![\p{L}\p{M}\p{N}@#/.])\p{Ll}[\p{Ll}\p{M}]{2,}/gu;

/**
 * The words that an article writes without a capital somewhere, folded: a name that is one of them may be that word.
 */
export function smallWords(article: TaggerInput): ReadonlySet<string> {
  return new Set(articleTexts(article).flatMap(({ text }) => Array.from(text.matchAll(SMALL), ([word]) => fold(word))));
}
