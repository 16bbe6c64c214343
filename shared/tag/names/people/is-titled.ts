import { ARTICLE } from '../../../text/clitics.ts';
import { LIST_FLAGS, standsIn } from '../name-lexicon.ts';
import { beginsWith, endsWith, readsAsPhraseWord } from '../phrase-words.ts';
import type { Token } from '../tokens.ts';
import { SWALLOWED_ARTICLE } from '../unwrap-name.ts';
import type { NamedDocument } from './named-document.ts';
import type { NamedSentence } from './named-sentence.ts';

const TITLE_LISTS = ['title', 'honorific', 'counterpart'] as const;
const MOST_ADJECTIVES = 2;

/** True behind what a person is, with its article, and the adjectives of it (الرئيس الروسي, نظيره الكويتي). */
export function isTitled(first: number, { tokens, document }: NamedSentence): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 1 - MOST_ADJECTIVES); at--) {
    const { folded = '' } = tokens[at] ?? {};
    const isDefiniteTitle = beginsWith('definite', folded) && isTitle(tokens[at], document);
    const word = folded.startsWith(SWALLOWED_ARTICLE) ? ARTICLE + folded.slice(SWALLOWED_ARTICLE.length) : folded;
    if (isDefiniteTitle || TITLE_LISTS.some((list) => readsAsPhraseWord(list, word))) {
      return true;
    }
    if (!isRelativeAdjective(folded)) {
      return false;
    }
  }
  return false;
}

/** True for a word that says what a person is. */
export function isTitle(token: Token | undefined, { describe, lexicon }: NamedDocument): boolean {
  return token !== undefined && standsIn(LIST_FLAGS.title, describe(token).stem, lexicon);
}

/** True for the adjective of a nation, a town or a trade, with its article. */
export function isRelativeAdjective(word: string): boolean {
  return word.startsWith(ARTICLE) && endsWith('relative', word);
}
