import { ARTICLE, cliticReadings, withoutArticle } from '../../../text/clitics.ts';
import { LIST_FLAGS, type NameLexicon, standsIn } from '../name-lexicon.ts';
import { isPhraseWord } from '../phrase-words.ts';
import { type NameReading, type Span, tokensWithin } from '../spans.ts';
import type { Token } from '../tokens.ts';

/** Surer than a head by its grammar: a word of sport stands beside the name somewhere in the article. */
const SURE = 0.85;

/**
 * Adds the sports clubs that are called by a common word (النصر, الهلال) to the names of an article: everywhere, once
 * the word stands after one of sport.
 */
export function addClubs(
  sentences: readonly (readonly Token[])[],
  spans: readonly (readonly Span[])[],
  lexicon: NameLexicon,
  language: string,
): Span[][] {
  const clubs = clubsBesideSport(sentences, language);
  return sentences.map((tokens, sentence) => {
    const people = new Set((spans[sentence] ?? []).filter(({ kind }) => kind === 'PER').map(({ first }) => first));
    const isClubAdjectiveAt = (at: number): boolean =>
      isClubAdjective(tokens[at]?.folded ?? '', lexicon, people.has(at + 1));
    const named = (spans[sentence] ?? []).map((span) => withAdjective(span, tokens, isClubAdjectiveAt, language));
    const taken = tokensWithin(named);
    const found = tokens.flatMap((token, first): Span[] => {
      const reading = clubs.size === 0 || taken.has(first) ? undefined : readClub(token.folded, clubs, language);
      const end = first + (isClubAdjectiveAt(first + 1) ? 2 : 1);
      return reading === undefined ? [] : [{ kind: 'ORG', first, end, probability: SURE, reading }];
    });
    return [...named, ...found].sort((one, other) => one.first - other.first);
  });
}

/** The words for clubs that stand after a word of sport. */
function clubsBesideSport(sentences: readonly (readonly Token[])[], language: string): ReadonlySet<string> {
  const isOfSport = (word: string): boolean =>
    cliticReadings(word, language).some((reading) => isPhraseWord('club-word', reading.word));
  return new Set(
    sentences.flatMap((tokens) =>
      tokens.flatMap(({ folded }, at) =>
        isPhraseWord('club', folded) && isOfSport(tokens[at - 1]?.folded ?? '') ? [folded] : [],
      ),
    ),
  );
}

/**
 * A club with the adjective behind it, if it is one that the model found without it.
 *
 * @param isClubAdjectiveAt tells of a token whether it goes on with a club's name
 */
function withAdjective(
  span: Span,
  tokens: readonly Token[],
  isClubAdjectiveAt: (at: number) => boolean,
  language: string,
): Span {
  const isClub =
    span.kind === 'ORG' &&
    span.end === span.first + 1 &&
    cliticReadings(tokens[span.first]?.folded ?? '', language).some(({ word }) => isPhraseWord('club', word));
  return isClub && isClubAdjectiveAt(span.end) ? { ...span, end: span.end + 1 } : span;
}

/**
 * True for the nationality or town that tells clubs of one name apart (الأهلي المصري).
 *
 * @param isBeforePerson true where a nationality may be the coach's
 */
function isClubAdjective(word: string, lexicon: NameLexicon, isBeforePerson: boolean): boolean {
  const isNationality = word.startsWith(ARTICLE) && standsIn(LIST_FLAGS.demonym, word, lexicon);
  return isPhraseWord('club-adjective', word) || (isNationality && !isBeforePerson);
}

function readClub(folded: string, clubs: ReadonlySet<string>, language: string): NameReading | undefined {
  const reading = cliticReadings(folded, language).find(({ word }) => clubs.has(word));
  return reading === undefined ? undefined : { stem: withoutArticle(reading.word), before: reading.before };
}
