import { ARTICLE, withoutArticle } from '../../../text/clitics.ts';
import { LIST_FLAGS, type NameLexicon, standsIn } from '../name-lexicon.ts';
import { isPhraseWord, wordBehind } from '../phrase-words.ts';
import type { Span } from '../spans.ts';
import type { Token } from '../tokens.ts';

/**
 * An organisation's name up to the next one that "and" joins to it (البنك الإفريقي للتنمية والصندوق العربي), or to the
 * title of who speaks for it (الهيئة العامة للترفيه المستشار).
 */
export function beforeNextHead(span: Span, tokens: readonly Token[], lexicon: NameLexicon): Span {
  for (let at = span.first + 2; at < span.end; at++) {
    const { folded = '' } = tokens[at] ?? {};
    const joined = wordBehind('and', folded);
    const isHead = joined !== undefined && isPhraseWord('head', withoutArticle(joined));
    if (isHead || (folded.startsWith(ARTICLE) && standsIn(LIST_FLAGS.title, withoutArticle(folded), lexicon))) {
      return { ...span, end: at };
    }
  }
  return span;
}
