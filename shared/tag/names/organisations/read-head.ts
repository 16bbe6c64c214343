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

/** The head that a folded word is, behind its clitics. */
export function readHead(folded: string, language: string): Head | undefined {
  for (const { word, before, lostArticle } of cliticReadings(folded, language)) {
    const bare = withoutArticle(word);
    const isDefinite = lostArticle || bare !== word;
    if (
      isPhraseWord('head', bare) ||
      isPhraseWord(isDefinite ? 'national' : 'namesake', bare) ||
      (!isDefinite && isPhraseWord('seated', bare))
    ) {
      return { reading: { stem: bare, before }, isDefinite, word: bare };
    }
  }
  return undefined;
}
