import { withoutArticle } from '../../text/clitics.ts';
import { stopwordsOf } from '../../text/stopwords.ts';
import type { NamedDocument } from './mend-people.ts';
import { type LexiconEntry, LIST_FLAGS, type NameLexicon, wordKey } from './name-lexicon.ts';
import { nameLikeness } from './name-likeness.ts';
import { isPhraseWord, type PhraseList } from './phrase-words.ts';
import { rangeOf, type Span, tokensWithin } from './spans.ts';
import type { Token } from './tokens.ts';
import { ARTICLE } from './unwrap-name.ts';

/** As sure as the grammar is right: enough to be published. */
const SURE = 0.75;
/** From here on the model leans to a name that grammar makes sure. */
const LEANS = 0.3;
const MOST_WORDS = 6;
/** An office with all that belongs to it: رئيس مجلس إدارة الهيئة العامة للاستثمار. */
const TITLE_LISTS = ['title', 'honorific', 'counterpart'] as const;
const NAMELESS = ['head', 'landmark', 'joint', 'honorific'] as const;
const LONGEST_OFFICE = 8;
const MOST_ADJECTIVES = 2;
const AND = 'و';
/** A given name that folds to a word that is no name. */
const ALI = 'علي';
const SERVANT = 'عبد';
const WORD = /^\p{L}{2,}$/u;
const MIN_GIVEN = 3;
const PRESENT = /^[يت]\p{L}{3}/u;
const DEFINITE = /^[وفبك]?ال|^لل/u;
const PLURAL = /^ال.*(?:ين|ون|ات)$/u;
const CLITIC = /^[وفبلك]/u;
const NISBA = /(?:ي|يه)$/u;
/** Words as common as these (by their logarithms) are no names unless they are listed, or listed often. */
const RARE = 3;
const SELDOM = 5;
const COMMON = 8;
const OFTEN_LISTED = 2;
const NO_NAME = LIST_FLAGS.title | LIST_FLAGS.organisationHead | LIST_FLAGS.demonym | LIST_FLAGS.knownPlace;

/**
 * Makes people's names sure and whole by the grammar around them, and adds those that the model did not see: a given name
 * that belongs before what was found, and names behind what a person is (المستشار متعب العارضي, رئيس البلدية كريم سالم).
 */
export function addTitledPeople(document: NamedDocument): Span[][] {
  const families = sureFamilyNames(document);
  return document.sentences.map((tokens, sentence) => {
    const spans = document.spans[sentence] ?? [];
    const reader = readerOf(tokens, spans, document);
    const settled = spans.map((span) => (span.kind === 'PER' ? settlePerson(span, reader, families) : span));
    const named = settled.filter((span) => !isNamesake(span, tokens));
    const found = missedPeople(readerOf(tokens, named, document));
    const covered = tokensWithin(found);
    const kept = named.filter((span) => !rangeOf(span).some((at) => covered.has(at)));
    return [...kept, ...found].sort((one, other) => one.first - other.first);
  });
}

/** True for the name of somebody whom a street, a cup or a stadium is called after: nobody whom the article tells of. */
function isNamesake({ kind, first, end }: Span, tokens: readonly Token[]): boolean {
  const isRegal = isPhraseWord('sovereign', withoutArticle(tokens[first - 1]?.folded ?? ''));
  const before = tokens[first - (isRegal ? 2 : 1)]?.folded ?? '';
  return (
    kind === 'PER' &&
    (readsAs('landmark', before) || (end > first + 1 && readsAs('landmark', tokens[first]?.folded ?? '')))
  );
}

/** True for a word of a list, or one that is such a word behind a clitic. */
function readsAs(list: PhraseList, folded: string): boolean {
  return isPhraseWord(list, folded) || (CLITIC.test(folded) && isPhraseWord(list, folded.slice(1)));
}

interface Reader {
  readonly tokens: readonly Token[];
  readonly document: NamedDocument;
  /** The tokens within names that are published, within people's, and those that stand right behind a person's. */
  readonly taken: ReadonlySet<number>;
  readonly people: ReadonlySet<number>;
  readonly behindPeople: ReadonlySet<number>;
}

function readerOf(tokens: readonly Token[], spans: readonly Span[], document: NamedDocument): Reader {
  const people = spans.filter(({ kind }) => kind === 'PER');
  return {
    tokens,
    document,
    taken: tokensWithin(spans.filter(({ kind }) => kind !== 'MISC')),
    people: tokensWithin(people),
    behindPeople: new Set(people.map(({ end }) => end)),
  };
}

/** The last words of names that stand alone as a sure person. */
function sureFamilyNames({ sentences, spans, describe }: NamedDocument): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((tokens, sentence) =>
      (spans[sentence] ?? []).flatMap(({ kind, first, end, probability }) => {
        const token = tokens[first];
        const isAlone = kind === 'PER' && end === first + 1 && probability >= SURE;
        return isAlone && token !== undefined ? [describe(token).stem] : [];
      }),
    ),
  );
}

function settlePerson(span: Span, reader: Reader, families: ReadonlySet<string>): Span {
  const { tokens, document } = reader;
  const whole = withGivenName(withoutRank(span, reader), reader);
  const last = tokens[whole.end - 1];
  const isSure =
    whole.end > whole.first + 1 &&
    whole.probability >= LEANS &&
    !hasList(tokens[whole.first], document, LIST_FLAGS.title) &&
    (isIntroduced(whole.first, reader) ||
      tokens.slice(whole.first + 1, whole.end - 1).some(({ folded }) => isPhraseWord('joint', folded)) ||
      (last !== undefined && families.has(document.describe(last).stem)));
  return isSure ? { ...whole, probability: Math.max(SURE, whole.probability) } : whole;
}

/** A name without the word of respect, or the adjective of a title, that was read as its first; one that then is half a name goes on as names do. */
function withoutRank(span: Span, reader: Reader): Span {
  const folded = reader.tokens[span.first]?.folded ?? '';
  const isRank = isPhraseWord('honorific', folded) && span.end > span.first + 1;
  const isAdjective = isDefiniteNisba(folded) && span.end > span.first + 2 && isTitled(span.first, reader);
  if (!isRank && !isAdjective) {
    return span;
  }
  const first = span.first + 1;
  return { ...span, first, end: Math.max(span.end, nameEnd(first, reader, true)) };
}

/** A name with the given name that stands before it, and one given name with the family name behind it. */
function withGivenName(span: Span, reader: Reader): Span {
  const { tokens, document, taken } = reader;
  const before = span.first - 1;
  const entry = entryOf(tokens[before], document.lexicon);
  const isGiven =
    !taken.has(before) &&
    (entry?.firstName ?? 0) > 0 &&
    (isBareName(tokens[before], reader)
      ? (entry?.commonness ?? 0) <= ((entry?.firstName ?? 0) >= OFTEN_LISTED ? COMMON : SELDOM)
      : isSaid(tokens[before - 1]) && tokens[before]?.folded === ALI);
  const first = isGiven ? before : span.first;
  const isAlone = span.end === first + 1 && (entryOf(tokens[first], document.lexicon)?.firstName ?? 0) > 0;
  const isServant = span.end === first + 2 && tokens[first]?.folded === SERVANT;
  const next = tokens[span.end];
  const isFamily =
    (isServant || (isAlone && next?.folded.startsWith(ARTICLE) === true)) &&
    !taken.has(span.end) &&
    isIntroduced(first, reader) &&
    continuesName(next, reader);
  return { ...span, first, end: isFamily ? span.end + 1 : span.end };
}

/** People whom the model did not see, behind what they are. */
function missedPeople(reader: Reader): Span[] {
  const { tokens, document, taken } = reader;
  const found: Span[] = [];
  for (let first = 1; first < tokens.length; first++) {
    const entry = entryOf(tokens[first], document.lexicon);
    const isListed =
      (entry?.firstName ?? 0) >= OFTEN_LISTED || ((entry?.firstName ?? 0) > 0 && (entry?.commonness ?? 0) <= SELDOM);
    const isTold =
      !taken.has(first) &&
      isBareName(tokens[first], reader) &&
      (isListed ? isIntroduced(first, reader) : isTitled(first, reader));
    const end = isTold ? nameEnd(first, reader, isListed) : first;
    if (end > first + 1 && !rangeOf({ first, end }).some((at) => taken.has(at))) {
      found.push({ kind: 'PER', first, end, probability: SURE });
      first = end - 1;
    }
  }
  return found;
}

/** Where a name that begins at a word ends; there and then if it cannot be one. */
function nameEnd(first: number, reader: Reader, isListed: boolean): number {
  const { tokens, document } = reader;
  const given = tokens[first];
  if (given === undefined || !(isListed || isUnknownName(given.folded, document.lexicon))) {
    return first;
  }
  let end = first + 1;
  const most = Math.min(tokens.length, first + MOST_WORDS);
  while (end < most) {
    const next = tokens[end];
    const isJoined = isPhraseWord('joint', tokens[end - 1]?.folded ?? '') && WORD.test(next?.folded ?? '');
    const joins = isPhraseWord('joint', next?.folded ?? '') && WORD.test(tokens[end + 1]?.folded ?? '');
    const isCompound = isPhraseWord('compound', next?.folded ?? '');
    if (!isJoined && !joins && !isCompound && !continuesName(next, reader, end > first + 1)) {
      break;
    }
    end++;
  }
  return end;
}

/** True behind a title, an office, or a verb of saying. */
function isIntroduced(first: number, reader: Reader): boolean {
  return (
    isSaid(reader.tokens[first - 1]) ||
    isTitled(first, reader) ||
    isInOffice(first, reader) ||
    isJoinedToPerson(first, reader)
  );
}

/** True right behind another person, with the "and" that joins the two. */
function isJoinedToPerson(at: number, { tokens, behindPeople }: Reader): boolean {
  return tokens[at]?.folded.startsWith(AND) === true && behindPeople.has(at);
}

function isSaid(token: Token | undefined): boolean {
  return isPhraseWord('saying', token?.folded ?? '');
}

/** True behind what a person is, with its article, and the adjectives of it (الرئيس الروسي, نظيره الكويتي). */
function isTitled(first: number, { tokens, document }: Reader): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 1 - MOST_ADJECTIVES); at--) {
    const { folded = '' } = tokens[at] ?? {};
    const isTitle = DEFINITE.test(folded) && hasList(tokens[at], document, LIST_FLAGS.title);
    if (isTitle || TITLE_LISTS.some((list) => readsAs(list, folded))) {
      return true;
    }
    if (!isDefiniteNisba(folded)) {
      return false;
    }
  }
  return false;
}

function isDefiniteNisba(folded: string): boolean {
  return folded.startsWith(ARTICLE) && NISBA.test(folded);
}

/** True behind an office and what belongs to it, without a mark or another person between (مدير مكتب الصحة بعدن). */
function isInOffice(first: number, { tokens, document, people }: Reader): boolean {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_OFFICE); at--) {
    const token = tokens[at];
    if (token === undefined || people.has(at) || !WORD.test(token.folded)) {
      return false;
    }
    if (hasList(token, document, LIST_FLAGS.title)) {
      return true;
    }
    if (isSaid(token) || (stopwordsOf(document.language).has(token.folded) && token.folded !== IN_THE_NAME_OF)) {
      return false;
    }
  }
  return false;
}

const IN_THE_NAME_OF = 'باسم';

function hasList(token: Token | undefined, { lexicon, describe }: NamedDocument, flag: number): boolean {
  const stem = token === undefined ? '' : describe(token).stem;
  return ((lexicon.entries.get(wordKey(stem))?.lists ?? 0) & flag) !== 0;
}

/** True for a word that may begin a name: nothing stands before it in one word with it, and it is no word of office. */
function isBareName(token: Token | undefined, { document }: Reader): boolean {
  if (
    token === undefined ||
    !WORD.test(token.folded) ||
    token.folded.length < MIN_GIVEN ||
    token.folded.startsWith(ARTICLE)
  ) {
    return false;
  }
  const entry = entryOf(token, document.lexicon);
  return (
    ((entry?.lists ?? 0) & NO_NAME) === 0 &&
    token.folded !== IN_THE_NAME_OF &&
    !NAMELESS.some((list) => isPhraseWord(list, token.folded)) &&
    !(stopwordsOf(document.language).has(token.folded) && token.folded !== SERVANT)
  );
}

/**
 * True for a word that goes on with a name: a listed one, or one that the news hardly know.
 *
 * @param isWhole true behind a name that may end there: only a listed word goes on with it
 */
function continuesName(token: Token | undefined, { document }: Reader, isWhole = false): boolean {
  if (token === undefined || !WORD.test(token.folded) || stopwordsOf(document.language).has(token.folded)) {
    return false;
  }
  const { lexicon, describe } = document;
  const isDefinite = token.folded.startsWith(ARTICLE);
  const { stem, before } = describe(token);
  const entry = entryOf(token, lexicon) ?? (isDefinite ? lexicon.entries.get(wordKey(stem)) : undefined);
  if (isPhraseWord('stop', token.folded) || ((entry?.lists ?? 0) & NO_NAME) !== 0) {
    return false;
  }
  const isListed = entry !== undefined && entry.firstName + entry.lastName > 0;
  if (isListed) {
    return entry.commonness < (isDefinite ? SELDOM + 1 : COMMON);
  }
  const isBare = before === 0 || (isDefinite && before === ARTICLE.length);
  return (
    !isWhole &&
    isBare &&
    !PLURAL.test(token.folded) &&
    (isDefinite ? isUnknown(stem, lexicon) : isUnknownName(token.folded, lexicon))
  );
}

function isUnknownName(word: string, lexicon: NameLexicon): boolean {
  return !PRESENT.test(word) && isUnknown(word, lexicon) && nameLikeness(word, lexicon.likeness) > 0;
}

function isUnknown(word: string, { entries }: NameLexicon): boolean {
  const entry = entries.get(wordKey(word));
  return (entry?.commonness ?? 0) <= RARE && ((entry?.lists ?? 0) & (NO_NAME | LIST_FLAGS.organisation)) === 0;
}

function entryOf(token: Token | undefined, { entries }: NameLexicon): LexiconEntry | undefined {
  return token === undefined ? undefined : entries.get(wordKey(token.folded));
}
