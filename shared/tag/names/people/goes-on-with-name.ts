import { ARTICLE } from '../../../text/clitics.ts';
import { stopwordsOf } from '../../../text/stopwords.ts';
import { entryOf, LIST_FLAGS, type NameLexicon } from '../name-lexicon.ts';
import { nameLikeness } from '../name-likeness.ts';
import { beginsWith, endsWith, isPhraseWord } from '../phrase-words.ts';
import type { Token } from '../tokens.ts';
import { COMMONNESS } from './commonness.ts';
import type { NamedDocument } from './named-document.ts';
import { OTHER_WORDS } from './other-words.ts';

const WORD = /^\p{L}{2,}$/u;
const STOPS = ['stop', 'title'] as const;
/** No verb of the present is shorter. */
const MIN_VERB = /^\p{L}{4}/u;

/**
 * True for a word that goes on with a name: a listed one, or one that the news hardly know.
 *
 * @param isWhole true behind a name that may end there: only a listed word goes on with it
 */
export function goesOnWithName(token: Token | undefined, document: NamedDocument, isWhole = false): boolean {
  const { lexicon, describe, language } = document;
  if (token === undefined || !WORD.test(token.folded) || stopwordsOf(language).has(token.folded)) {
    return false;
  }
  const isDefinite = token.folded.startsWith(ARTICLE);
  const { stem, before } = describe(token);
  const entry = entryOf(token.folded, lexicon) ?? (isDefinite ? entryOf(stem, lexicon) : undefined);
  if (STOPS.some((list) => isPhraseWord(list, token.folded)) || ((entry?.lists ?? 0) & OTHER_WORDS) !== 0) {
    return false;
  }
  if (entry !== undefined && entry.firstName + entry.lastName > 0) {
    return entry.commonness < (isDefinite ? COMMONNESS.seldom + 1 : COMMONNESS.common);
  }
  if (isWhole || (isDefinite && endsWith('plural', token.folded))) {
    return false;
  }
  return isDefinite
    ? (before === 0 || before === ARTICLE.length) && isUnknown(stem, lexicon)
    : before === 0 && isUnknownName(token.folded, lexicon);
}

/** True for a word that the news hardly know and whose letters are a name's. */
export function isUnknownName(word: string, lexicon: NameLexicon): boolean {
  const isVerb = beginsWith('present', word) && MIN_VERB.test(word);
  return !isVerb && isUnknown(word, lexicon) && nameLikeness(word, lexicon.likeness) > 0;
}

function isUnknown(word: string, lexicon: NameLexicon): boolean {
  const { commonness = 0, lists = 0 } = entryOf(word, lexicon) ?? {};
  return commonness <= COMMONNESS.rare && (lists & (OTHER_WORDS | LIST_FLAGS.organisation)) === 0;
}
