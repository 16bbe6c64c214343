import { ARTICLE } from '../../../text/clitics.ts';
import { entryOf } from '../name-lexicon.ts';
import { isPhraseWord } from '../phrase-words.ts';
import type { Span } from '../spans.ts';
import { COMMONNESS, LISTED_OFTEN } from './commonness.ts';
import { goesOnWithName } from './goes-on-with-name.ts';
import { isCommonGiven } from './is-common-given.ts';
import { isIntroduced } from './is-introduced.ts';
import { mayBeginName } from './may-begin-name.ts';
import type { NamedSentence } from './named-sentence.ts';

const OTHER_ALEF = /^[اأ]/u;

/** A name with the given name that stands before it, and one given name with the family name behind it. */
export function withGivenName(span: Span, sentence: NamedSentence): Span {
  const before = span.first - 1;
  const isWithGiven = isGivenName(before, sentence) || (span.end === before + 2 && isGivenTitle(before, sentence));
  const first = isWithGiven ? before : span.first;
  return { ...span, first, end: endsInFamilyName(first, span.end, sentence) ? span.end + 1 : span.end };
}

/** True for a given name right before another name's beginning. */
function isGivenName(at: number, sentence: NamedSentence): boolean {
  const { tokens, document, taken } = sentence;
  const { firstName = 0, commonness = 0 } = entryOf(tokens[at]?.folded, document.lexicon) ?? {};
  if (taken.has(at) || firstName === 0) {
    return false;
  }
  return mayBeginName(tokens[at], document)
    ? commonness <= (firstName >= LISTED_OFTEN ? COMMONNESS.common : COMMONNESS.seldom)
    : isCommonGiven(at, sentence);
}

/** True for a given name that is a title with its article, as its hamza tells (إمام عاشور, not أمام). */
function isGivenTitle(at: number, { tokens, taken }: NamedSentence): boolean {
  const { written = '', folded = '' } = tokens[at] ?? {};
  return isPhraseWord('given-title', folded) && !OTHER_ALEF.test(written) && !taken.has(at);
}

/** True where a given name has its family name behind it. */
function endsInFamilyName(first: number, end: number, sentence: NamedSentence): boolean {
  const { tokens, document, taken } = sentence;
  const given = tokens[first]?.folded;
  const next = tokens[end];
  const isAlone = end === first + 1 && (entryOf(given, document.lexicon)?.firstName ?? 0) > 0;
  const isUnfinished = end === first + 2 && isPhraseWord('unfinished', given ?? '');
  return (
    (isUnfinished || (isAlone && next?.folded.startsWith(ARTICLE) === true)) &&
    !taken.has(end) &&
    isIntroduced(first, sentence) &&
    goesOnWithName(next, document)
  );
}
