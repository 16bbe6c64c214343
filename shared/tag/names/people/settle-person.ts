import { ARTICLE, withoutArticle } from '../../../text/clitics.ts';
import { LIST_FLAGS, standsIn } from '../name-lexicon.ts';
import { isPhraseWord } from '../phrase-words.ts';
import { rangeOf, type Span } from '../spans.ts';
import { goesOnWithName } from './goes-on-with-name.ts';
import { isIntroduced } from './is-introduced.ts';
import { isRelativeAdjective, isTitle } from './is-titled.ts';
import { nameEnd } from './name-end.ts';
import type { NamedSentence } from './named-sentence.ts';
import { readGivenName } from './read-given-name.ts';
import { SURE_BY_GRAMMAR } from './sure-by-grammar.ts';
import { withGivenName } from './with-given-name.ts';
import { withoutRank } from './without-rank.ts';

/** From here on the model leans to a name that grammar makes sure. */
const LEANS = 0.3;

/**
 * A person's name as a whole, and sure where it begins with a given name that is no other word, stands behind what the person is, has a particle within it, or ends in
 * a family name that is sure elsewhere.
 *
 * @param families the sure family names of the document, by their stems
 */
export function settlePerson(span: Span, sentence: NamedSentence, families: ReadonlySet<string>): Span {
  const { tokens, document } = sentence;
  const found = withGivenName(withoutRank(span, sentence), sentence);
  const given = readGivenName(tokens[found.first], document);
  const isBegun = given !== undefined || isPhraseWord('unfinished', tokens[found.first]?.folded ?? '');
  const whole = isBegun ? { reading: given, ...found, end: endOfGiven(found, sentence) } : found;
  const last = tokens[whole.end - 1];
  const isSure =
    whole.end > whole.first + 1 &&
    whole.probability >= LEANS &&
    !isTitle(tokens[whole.first], document) &&
    (given !== undefined ||
      isIntroduced(whole.first, sentence) ||
      tokens.slice(whole.first + 1, whole.end - 1).some(({ folded }) => isPhraseWord('joint', folded)) ||
      (last !== undefined && families.has(document.describe(last).stem)));
  return isSure ? { ...whole, probability: Math.max(SURE_BY_GRAMMAR, whole.probability) } : whole;
}

/**
 * Where a name that begins with a given one ends: one word (or عبد with its second) goes on as names do up to the next name, several with a family
 * name that has an article (عبدالله علي اليحيا), though it be a nation's adjective, which would stand behind a title instead
 * (محمد شياع السوداني).
 */
function endOfGiven({ first, end }: Span, sentence: NamedSentence): number {
  const { tokens, document } = sentence;
  const { folded = '' } = tokens[end] ?? {};
  const isNational =
    isRelativeAdjective(folded) && standsIn(LIST_FLAGS.demonym, withoutArticle(folded), document.lexicon);
  const isFamily = isNational || (folded.startsWith(ARTICLE) && goesOnWithName(tokens[end], document));
  const isBegun = end === first + 1 || isPhraseWord('unfinished', tokens[first]?.folded ?? '');
  const most = isBegun ? nameEnd(first, sentence, true) : end + Number(isFamily);
  return rangeOf({ first: end, end: most }).some((at) => sentence.taken.has(at)) ? end : Math.max(end, most);
}
