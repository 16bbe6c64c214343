import { isPhraseWord } from '../phrase-words.ts';
import type { Span } from '../spans.ts';
import { isRelativeAdjective, isTitled } from './is-titled.ts';
import { nameEnd } from './name-end.ts';
import type { NamedSentence } from './named-sentence.ts';

const RANKS = ['honorific', 'title'] as const;

/**
 * A name without the word of respect, the title with its article, or the adjective of a title, that was read as its first; one that then is half a
 * name goes on as names do.
 */
export function withoutRank(span: Span, sentence: NamedSentence): Span {
  const folded = sentence.tokens[span.first]?.folded ?? '';
  const isRank = RANKS.some((list) => isPhraseWord(list, folded)) && span.end > span.first + 1;
  const isAdjective = isRelativeAdjective(folded) && span.end > span.first + 2 && isTitled(span.first, sentence);
  if (!isRank && !isAdjective) {
    return span;
  }
  const first = span.first + 1;
  return { ...span, first, end: Math.max(span.end, nameEnd(first, sentence, true)) };
}
