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
const MIN_NOUN = 4;
const AND = 'و';
const FOR = 'ل';

/** Adds to the names of a sentence the bodies named by their grammar; one that holds others takes their place. */
export function addOrganisations(
  tokens: readonly Token[],
  spans: readonly Span[],
  lexicon: NameLexicon,
  language: string,
): Span[] {
  const people = new Map(
    spans.filter(({ kind }) => kind === 'PER').flatMap((span) => rangeOf(span).map((at) => [at, span.end] as const)),
  );
  const cut = spans.map((span) => (span.kind === 'ORG' ? beforeNextHead(span, tokens, lexicon) : span));
  const spanAt = new Map(cut.flatMap((span) => rangeOf(span).map((at) => [at, span] as const)));
  const organisationEnd = (at: number): number | undefined => {
    const span = spanAt.get(at);
    return span?.kind === 'ORG' && span.first === at ? span.end : undefined;
  };
  const headed = headedOrganisations(tokens, lexicon, language, (at) => people.get(at), organisationEnd);
  const grown = headed.map((span) => outgrown(span, new Set(rangeOf(span).flatMap((at) => spanAt.get(at) ?? []))));
  const covered = tokensWithin(grown);
  const kept = cut.filter((span) => !rangeOf(span).some((at) => covered.has(at)));
  return [...kept, ...grown].sort((one, other) => one.first - other.first);
}

/**
 * An organisation's name up to the next one that "and" joins to it (البنك الإفريقي للتنمية والصندوق العربي), or to the title
 * of who speaks for it (الهيئة العامة للترفيه المستشار).
 */
function beforeNextHead(span: Span, tokens: readonly Token[], { entries }: NameLexicon): Span {
  for (let at = span.first + 2; at < span.end; at++) {
    const { folded = '' } = tokens[at] ?? {};
    const isHead = folded.startsWith(AND) && isPhraseWord('head', withoutArticle(folded.slice(AND.length)));
    const lists = entries.get(wordKey(withoutArticle(folded)))?.lists ?? 0;
    if (isHead || (folded.startsWith(ARTICLE) && (lists & LIST_FLAGS.title) !== 0)) {
      return { ...span, end: at };
    }
  }
  return span;
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
 * @param personEnd tells where the person's name ends that a token stands in
 * @param organisationEnd tells where the organisation's name ends that begins at a token
 */
function headedOrganisations(
  tokens: readonly Token[],
  lexicon: NameLexicon,
  language: string,
  personEnd: (at: number) => number | undefined,
  organisationEnd: (at: number) => number | undefined,
): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const head = personEnd(at) === undefined ? readHead(tokens[at]?.folded ?? '', language) : undefined;
    const end = head === undefined ? at : phraseEnd(tokens, at, head, lexicon, { personEnd, organisationEnd });
    if (head !== undefined && end > at + 1) {
      spans.push({ kind: 'ORG', first: at, end, probability: SURE, reading: head.reading });
    }
    at = Math.max(at + 1, end);
  }
  return spans;
}

/** Where the names end that the model read at a token. */
interface NamesAt {
  readonly personEnd: (at: number) => number | undefined;
  readonly organisationEnd: (at: number) => number | undefined;
}

interface Head {
  readonly reading: NameReading;
  readonly isDefinite: boolean;
  readonly word: string;
}

function readHead(folded: string, language: string): Head | undefined {
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

function phraseEnd(
  tokens: readonly Token[],
  at: number,
  { isDefinite, word }: Head,
  lexicon: NameLexicon,
  { personEnd, organisationEnd }: NamesAt,
): number {
  let end = at + 1;
  const next = (): string => (personEnd(end) === undefined ? (tokens[end]?.folded ?? '') : '');
  const namesakeEnd = isDefinite || !isPhraseWord('namesake', word) ? undefined : personBehind(tokens, end, personEnd);
  if (namesakeEnd !== undefined) {
    end = namesakeEnd;
  } else if (!isDefinite && isPhraseWord('seated', word) && isKnownPlace(next(), lexicon)) {
    end++;
  } else if (!isDefinite && !isPhraseWord('head', word)) {
    return at;
  } else if (!isDefinite) {
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
  const isPlaced = !isDefinite && isKnownPlace(tokens[end - 1]?.folded ?? '', lexicon);
  // A nationality before a person's name is the coach's.
  const isCoachs = (): boolean => isPhraseWord('club', ARTICLE + word) && personEnd(end + 1) !== undefined;
  while (end < at + MOST_WORDS && isAdjective(next()) && !isCoachs()) {
    end++;
  }
  const isVague =
    (isDefinite && !isPhraseWord('head', word)) ||
    (isDefinite && tokens.slice(complements, end).every(({ folded }) => isPhraseWord('vague', folded)));
  const isMet = isDefinite ? end > complements : namesakeEnd !== undefined || isPlaced || isPhraseWord('mission', word);
  const owner =
    isVague && end > complements && tokens[end]?.folded.startsWith(FOR) === true ? organisationEnd(end) : undefined;
  if (owner !== undefined) {
    return owner;
  }
  const purpose = purposeEnd(tokens, end, isMet);
  if (isVague && purpose === end && !isWhole(word, tokens[complements]?.folded ?? '')) {
    const members = isDefinite && end > complements ? membersEnd(tokens, end, lexicon) : end;
    return members > end ? members : at;
  }
  return purpose > end || isPhraseWord('joining', word) ? coordinatedEnd(tokens, purpose, at, lexicon) : purpose;
}

/** The end of a person's name that stands behind a head, or behind the title that follows it (مركز الملك سلمان). */
function personBehind(
  tokens: readonly Token[],
  at: number,
  personEnd: (at: number) => number | undefined,
): number | undefined {
  const isTitled = isPhraseWord('sovereign', withoutArticle(tokens[at]?.folded ?? ''));
  return personEnd(at) ?? (isTitled ? (personEnd(at + 1) ?? at + 2) : undefined);
}

/** The end of the members that a union of no other name has (الاتحاد العام لنقابات عمال الأردن). */
function membersEnd(tokens: readonly Token[], at: number, lexicon: NameLexicon): number {
  const first = tokens[at]?.folded ?? '';
  if (!(first.startsWith(FOR) && isPhraseWord('members', first.slice(FOR.length)))) {
    return at;
  }
  const next = tokens[at + 1]?.folded ?? '';
  const last = isPhraseWord('noun', next) ? at + 2 : at + 1;
  return isNoun(tokens[last]?.folded ?? '', lexicon) ? last + 1 : at;
}

/** The end of what a body is for, with its adjectives: the longest listed phrase, or any noun (للإنماء الاقتصادي). */
function purposeEnd(tokens: readonly Token[], at: number, isMet: boolean): number {
  const first = tokens[at]?.folded ?? '';
  const two = `${first} ${tokens[at + 1]?.folded ?? ''}`;
  const isPurpose =
    isMet &&
    first.startsWith(SWALLOWED_ARTICLE) &&
    first.length >= MIN_NISBA &&
    !isPhraseWord('stop', ARTICLE + first.slice(SWALLOWED_ARTICLE.length));
  const words = isPhraseWord('with', two) ? 2 : isPurpose || isPhraseWord('with', first) ? 1 : 0;
  return words === 0 ? at : adjectivesEnd(tokens, at + words);
}

/** The end of the nouns and adjectives that "and" joins to the end of a name (والأعمال الإنسانية, والبحرية). */
function coordinatedEnd(tokens: readonly Token[], at: number, first: number, lexicon: NameLexicon): number {
  let end = at;
  while (end < first + MOST_WORDS) {
    const { folded = '' } = tokens[end] ?? {};
    const noun = folded.slice(AND.length);
    const stem = withoutArticle(noun);
    const lists = lexicon.entries.get(wordKey(stem))?.lists ?? 0;
    const isJoined =
      folded.startsWith(AND) &&
      isDefiniteNoun(noun) &&
      (!isPhraseWord('stop', noun) || isAdjective(tokens[end + 1]?.folded ?? '')) &&
      !isPhraseWord('head', stem) &&
      (isAdjective(noun) || (lists & (LIST_FLAGS.title | LIST_FLAGS.organisationHead | LIST_FLAGS.knownPlace)) === 0);
    if (!isJoined) {
      break;
    }
    end = adjectivesEnd(tokens, end + 1);
  }
  return end;
}

function adjectivesEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isAdjective(tokens[end]?.folded ?? '')) {
    end++;
  }
  return end;
}

/** A noun with its article, or a country, city or body that needs none. */
function isNoun(word: string, lexicon: NameLexicon): boolean {
  if (word === '' || isPhraseWord('stop', word) || isPhraseWord('title', word)) {
    return false;
  }
  return isDefiniteNoun(word) || isKnownPlace(word, lexicon);
}

function isKnownPlace(word: string, { entries }: NameLexicon): boolean {
  return ((entries.get(wordKey(word))?.lists ?? 0) & LIST_FLAGS.knownPlace) !== 0;
}

function isDefiniteNoun(word: string): boolean {
  return word.startsWith(ARTICLE) && word.length >= MIN_NOUN;
}

function isAdjective(word: string): boolean {
  return (
    !isPhraseWord('stop', word) &&
    isDefiniteNoun(word) &&
    (isPhraseWord('adjective', word) || (NISBA.test(word) && word.length > MIN_NISBA))
  );
}

function isWhole(head: string, adjective: string): boolean {
  return isPhraseWord('whole', `${ARTICLE}${head} ${adjective}`);
}
