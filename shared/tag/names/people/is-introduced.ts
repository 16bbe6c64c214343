import { stopwordsOf } from '../../../text/stopwords.ts';
import { LIST_FLAGS, standsIn } from '../name-lexicon.ts';
import { beginsWith, isPhraseWord } from '../phrase-words.ts';
import { isTitle, isTitled } from './is-titled.ts';
import type { NamedSentence } from './named-sentence.ts';

/** An office with all that belongs to it: رئيس مجلس إدارة الهيئة العامة للاستثمار. */
const LONGEST_OFFICE = 8;
const WORD = /^\p{L}{2,}$/u;

/** True behind a title, an office, or a verb of saying. */
export function isIntroduced(first: number, sentence: NamedSentence): boolean {
  return (
    isPhraseWord('saying', sentence.tokens[first - 1]?.folded ?? '') ||
    isTitled(first, sentence) ||
    isInOffice(first, sentence) ||
    isJoinedToPerson(first, sentence)
  );
}

/** True behind an office and what belongs to it, without a mark or another person between (مدير مكتب الصحة بعدن). */
function isInOffice(first: number, sentence: NamedSentence): boolean {
  const { tokens, document, people } = sentence;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_OFFICE); at--) {
    const token = tokens[at];
    if (token === undefined || people.has(at) || !WORD.test(token.folded)) {
      return false;
    }
    if (isTitle(token, document) || isPhraseWord('title', token.folded)) {
      return true;
    }
    const isJoint = isPhraseWord('behalf', token.folded) || isWithin(at, sentence);
    const isStopword = stopwordsOf(document.language).has(token.folded) && !isJoint;
    if (isStopword || isPhraseWord('saying', token.folded)) {
      return false;
    }
  }
  return false;
}

/** True for the word that an office goes on with to where it is held. */
function isWithin(at: number, { tokens, taken, document }: NamedSentence): boolean {
  const where = tokens[at + 1]?.folded ?? '';
  return (
    isPhraseWord('within', tokens[at]?.folded ?? '') &&
    (taken.has(at + 1) || isPhraseWord('head', where) || standsIn(LIST_FLAGS.place, where, document.lexicon))
  );
}

/** True right behind another person, with the "and" that joins the two. */
function isJoinedToPerson(at: number, { tokens, behindPeople }: NamedSentence): boolean {
  return behindPeople.has(at) && beginsWith('and', tokens[at]?.folded ?? '');
}
