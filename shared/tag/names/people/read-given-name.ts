import { cliticReadings } from '../../../text/clitics.ts';
import { isPhraseWord } from '../phrase-words.ts';
import type { NameReading } from '../spans.ts';
import type { Token } from '../tokens.ts';
import { isListedName } from './is-listed-name.ts';
import type { NamedDocument } from './named-document.ts';

/**
 * A word as a given name that is no other word, behind its clitics (وبسام → بسام, not سام; but كريم stays); nothing if it
 * is none.
 */
export function readGivenName(token: Token | undefined, { language, lexicon }: NamedDocument): NameReading | undefined {
  const { folded } = token ?? { folded: '' };
  const reading = cliticReadings(folded, language).find(
    ({ word, before }) => isPhraseWord('given', word) && (before === 0 || !isListedName(folded, lexicon)),
  );
  return reading && { stem: reading.word, before: reading.before };
}
