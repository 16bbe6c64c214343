import { withoutArticle } from '../../../text/clitics.ts';
import { isPhraseWord, readsAsPhraseWord } from '../phrase-words.ts';
import type { Span } from '../spans.ts';
import type { Token } from '../tokens.ts';

/**
 * True for the name of somebody whom a street, a cup or a stadium is called after: nobody whom the article tells of.
 */
export function isNamesake({ kind, first, end }: Span, tokens: readonly Token[]): boolean {
  const isRegal = isPhraseWord('sovereign', withoutArticle(tokens[first - 1]?.folded ?? ''));
  const at = first - (isRegal ? 2 : 1);
  const before = tokens[at]?.folded ?? '';
  const isMeans = isPhraseWord('means', `${tokens[at - 1]?.folded ?? ''} ${before}`);
  const opensAsLandmark = end > first + 1 && readsAsPhraseWord('landmark', tokens[first]?.folded ?? '');
  return kind === 'PER' && ((readsAsPhraseWord('landmark', before) && !isMeans) || opensAsLandmark);
}
