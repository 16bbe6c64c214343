import { cliticReadings, withoutArticle } from '../../../text/clitics.ts';
import { isPhraseWord } from '../phrase-words.ts';
import type { NameReading } from '../spans.ts';

/** A word with which names of bodies begin. */
export interface Head {
  readonly reading: NameReading;
  readonly isDefinite: boolean;
  /** Without clitics and article. */
  readonly word: string;
}

/** The lists of heads that have no article. */
const INDEFINITE = ['seated', 'owned'] as const;

/** The head that a folded word is, behind its clitics. */
export function readHead(folded: string, language: string): Head | undefined {
  for (const { word, before, lostArticle } of cliticReadings(folded, language)) {
    const bare = withoutArticle(word);
    const isDefinite = lostArticle || bare !== word;
    if (
      isPhraseWord('head', bare) ||
      isPhraseWord(isDefinite ? 'national' : 'namesake', bare) ||
      (!isDefinite && INDEFINITE.some((list) => isPhraseWord(list, bare)))
    ) {
      return { reading: { stem: bare, before }, isDefinite, word: bare };
    }
  }
  return undefined;
}
