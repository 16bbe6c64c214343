import { cliticReadings, withoutArticle } from '../../text/clitics.ts';
import { LIST_FLAGS, type NameLexicon, wordKey } from './name-lexicon.ts';
import { isPhraseWord } from './phrase-words.ts';
import { type NameReading, rangeOf, type Span, tokensWithin } from './spans.ts';
import type { Token } from './tokens.ts';
import { ARTICLE, SWALLOWED_ARTICLE } from './unwrap-name.ts';

/** Sure enough for a tag, and less so than what the model reads surely: the grammar holds where the head is a plain noun, too. */
const SURE = 0.8;
const MOST_WORDS = 8;
const NISBA = /(?:ي|يه)$/u;
const MIN_NISBA = 5;

/** Adds to the names of a sentence the bodies named by their grammar; one that holds others takes their place. */
export function addOrganisations(
  tokens: readonly Token[],
  spans: readonly Span[],
  lexicon: NameLexicon,
  language: string,
): Span[] {
  const people = tokensWithin(spans.filter(({ kind }) => kind === 'PER'));
  const headed = headedOrganisations(tokens, lexicon, language, (at) => people.has(at));
  const spanAt = new Map(spans.flatMap((span) => rangeOf(span).map((at) => [at, span] as const)));
  const grown = headed.map((span) => outgrown(span, new Set(rangeOf(span).flatMap((at) => spanAt.get(at) ?? []))));
  const covered = tokensWithin(grown);
  const kept = spans.filter((span) => !rangeOf(span).some((at) => covered.has(at)));
  return [...kept, ...grown].sort((one, other) => one.first - other.first);
}

/** As sure as the surest organisation in it, and as long as one that goes on beyond it. */
function outgrown(span: Span, inside: ReadonlySet<Span>): Span {
  const organisations = Array.from(inside).filter(({ kind }) => kind === 'ORG');
  return {
    ...span,
    end: Math.max(span.end, ...organisations.map(({ end }) => end)),
    probability: Math.max(span.probability, ...organisations.map(({ probability }) => probability)),
  };
}

/**
 * The names of bodies that Arabic makes of common words, by their grammar: an indefinite head with its noun
 * (وزارة الداخلية المغربية, بنك مصر, نقابة أطباء السودان), or a definite one with its adjectives (المركز الوطني للأرصاد).
 *
 * @param isTaken tells whether a token already stands in a person's name
 */
function headedOrganisations(
  tokens: readonly Token[],
  lexicon: NameLexicon,
  language: string,
  isTaken: (at: number) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const head = isTaken(at) ? undefined : readHead(tokens[at]?.folded ?? '', language);
    const end = head === undefined ? at : phraseEnd(tokens, at, head, lexicon, isTaken);
    if (head !== undefined && end > at + 1) {
      spans.push({ kind: 'ORG', first: at, end, probability: SURE, reading: head.reading });
    }
    at = Math.max(at + 1, end);
  }
  return spans;
}

interface Head {
  readonly reading: NameReading;
  readonly isDefinite: boolean;
  readonly word: string;
}

function readHead(folded: string, language: string): Head | undefined {
  for (const { word, before } of cliticReadings(folded, language)) {
    const bare = withoutArticle(word);
    if (isPhraseWord('head', bare)) {
      return { reading: { stem: bare, before }, isDefinite: bare !== word, word: bare };
    }
  }
  return undefined;
}

function phraseEnd(
  tokens: readonly Token[],
  at: number,
  { isDefinite, word }: Head,
  lexicon: NameLexicon,
  isTaken: (at: number) => boolean,
): number {
  let end = at + 1;
  const next = (): string => (isTaken(end) ? '' : (tokens[end]?.folded ?? ''));
  if (!isDefinite) {
    if (
      isPhraseWord('nesting', word) &&
      isPhraseWord('noun', next()) &&
      isNoun(tokens[end + 1]?.folded ?? '', lexicon)
    ) {
      end += 2;
    } else if (isNoun(next(), lexicon)) {
      end++;
    } else {
      return at;
    }
  }
  const complements = end;
  while (end < at + MOST_WORDS && isAdjective(next())) {
    end++;
  }
  const isVague = isDefinite && tokens.slice(complements, end).every(({ folded }) => isPhraseWord('vague', folded));
  const joined = joinedWords(tokens, end, isVague && end > complements);
  if (isVague && joined === 0 && !isWhole(word, tokens[complements]?.folded ?? '')) {
    return at;
  }
  end += joined;
  while (joined > 0 && end < at + MOST_WORDS && isAdjective(next())) {
    end++;
  }
  return end;
}

/** A noun with its article, or a country, city or body that needs none. */
function isNoun(word: string, lexicon: NameLexicon): boolean {
  if (word === '' || isPhraseWord('stop', word)) {
    return false;
  }
  const listed = lexicon.entries.get(wordKey(word))?.lists ?? 0;
  return isDefinite(word) || (listed & LIST_FLAGS.knownPlace) !== 0;
}

function isDefinite(word: string): boolean {
  return word.startsWith(ARTICLE) && word.length >= MIN_NISBA;
}

function isAdjective(word: string): boolean {
  return (
    !isPhraseWord('stop', word) &&
    isDefinite(word) &&
    (isPhraseWord('adjective', word) || (NISBA.test(word) && word.length > MIN_NISBA))
  );
}

function isWhole(head: string, adjective: string): boolean {
  return isPhraseWord('whole', `${ARTICLE}${head} ${adjective}`);
}

/** How many words are joined to a name by a clitic: the longest listed phrase, or what a vague name is for (للمواصفات). */
function joinedWords(tokens: readonly Token[], at: number, isVague: boolean): number {
  const first = tokens[at]?.folded ?? '';
  const two = `${first} ${tokens[at + 1]?.folded ?? ''}`;
  if (isPhraseWord('with', two)) {
    return 2;
  }
  const isPurpose = isVague && first.startsWith(SWALLOWED_ARTICLE) && first.length > MIN_NISBA;
  return isPurpose || isPhraseWord('with', first) ? 1 : 0;
}
