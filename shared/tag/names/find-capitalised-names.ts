import { type CapitalisedVocabulary, capitalisedVocabulary } from './capitalised-vocabulary.ts';
import { type CapitalisedWords, capitalisedWords } from './capitalised-words.ts';
import type { NameLexicon } from './name-lexicon.ts';
import type { Span } from './spans.ts';
import { spreadFamilyNames } from './spread-family-names.ts';
import type { Token } from './tokens.ts';

/**
 * How sure each way of finding a name is. Of 87 tags of people in 30 English and French news articles, judged by hand,
 * 96 in 100 were right, and of 63 tags of organisations 92 in 100; the list of known organisations erred least.
 */
const SURE = {
  listedName: 0.95,
  listedFirstName: 0.85,
  titledName: 0.85,
  knownOrganisation: 0.95,
  headed: 0.8,
  repeatedName: 0.75,
};
const MOST_PERSON_WORDS = 5;
const MOST_REPEATED_WORDS = 3;
const MOST_ORGANISATION_WORDS = 9;
const MOST_SMALL_WORDS = 4;
const LETTER = /\p{L}/u;
const INITIAL = /^\p{Lu}$/u;
const ABBREVIATION = /^\p{Lu}+$/u;
const HYPHENS = new Set(['-', '‐', '‑']);
/** A sentence with more capitalised words than this share of them is a headline in capitals: they tell nothing there. */
const MOST_SHOUTED = 0.6;
const SHOUTED = /^\p{Lu}{2,}$/u;
const MIN_SHOUTED = 3;

interface Reader {
  readonly tokens: readonly Token[];
  readonly words: CapitalisedWords;
  readonly vocabulary: CapitalisedVocabulary;
  readonly repeated: ReadonlySet<string>;
}

/**
 * The names of one document in a language that writes names with capitals, by rules: a listed given name with what
 * follows it, a name after a title, an organisation that everybody names or one headed by a word such as "Ministry", and
 * then the family names of the people found, wherever they stand alone.
 */
export function findCapitalisedNames(
  sentences: readonly (readonly Token[])[],
  lexicon: NameLexicon,
  language: string,
): Span[][] {
  const words = capitalisedWords(lexicon, language);
  const vocabulary = capitalisedVocabulary(language);
  const repeated = vocabulary.capitalisesNouns ? new Set<string>() : wordsAlone(sentences, words);
  const readers = sentences.map((tokens) => ({ tokens, words, vocabulary, repeated }));
  const found = readers.map((reader) => (isShouted(reader.tokens) ? [] : fullNames(reader)));
  return spreadFamilyNames(sentences, found, (token) =>
    words.isCapitalised(token) && !words.isCommon(token) ? [{ stem: token.folded, before: 0 }] : [],
  );
}

/** Rare capitalised words that stand alone somewhere within a sentence. */
function wordsAlone(sentences: readonly (readonly Token[])[], words: CapitalisedWords): Set<string> {
  return new Set(
    sentences.flatMap((tokens) =>
      tokens.flatMap((token, at) => {
        const isAlone = !words.isCapitalised(tokens[at - 1]) && !words.isCapitalised(tokens[at + 1]);
        return isAlone && words.isCapitalised(token) && !words.isCommon(token) && !words.isPlace([token])
          ? [token.folded]
          : [];
      }),
    ),
  );
}

function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ written }) => LETTER.test(written));
  const shouted = words.filter(({ written }) => SHOUTED.test(written)).length;
  return shouted >= MIN_SHOUTED && shouted > words.length * MOST_SHOUTED;
}

function fullNames(reader: Reader): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < reader.tokens.length; ) {
    const span = knownOrganisationAt(reader, at) ?? headedOrganisationAt(reader, at) ?? personAt(reader, at);
    if (span !== undefined) {
      spans.push(span);
    }
    at = span?.end ?? at + 1;
  }
  return spans;
}

function knownOrganisationAt({ tokens, vocabulary }: Reader, at: number): Span | undefined {
  const names = vocabulary.knownOrganisations.get(tokens[at]?.written ?? '') ?? [];
  const name = names.find((written) => written.every((word, place) => tokens[at + place]?.written === word));
  return name === undefined
    ? undefined
    : { kind: 'ORG', first: at, end: at + name.length, probability: SURE.knownOrganisation };
}

/** A run of capitalised words, small ones between them, with the head of an organisation's name among them. */
function headedOrganisationAt(reader: Reader, at: number): Span | undefined {
  const { tokens, words, vocabulary } = reader;
  if (!words.isCapitalised(tokens[at]) || isSentenceWord(reader, at)) {
    return undefined;
  }
  if (vocabulary.titles.has(tokens[at]?.folded ?? '') || personAt(reader, at) !== undefined) {
    return undefined;
  }
  const whole = joinedEnd(reader, runEnd(reader, at, vocabulary.organisationParticles, MOST_ORGANISATION_WORDS));
  const end = isOfficeOf(reader, at) ? beforePerson(reader, at, whole) : whole;
  const run = tokens.slice(at, end);
  const heads = run.filter((token) => words.isCapitalised(token) && vocabulary.organisationHeads.has(token.folded));
  const others = run.filter((token) => words.isCapitalised(token) && !vocabulary.organisationHeads.has(token.folded));
  const isTold = others.some((token) => !words.isFirstName(token) && !vocabulary.titles.has(token.folded));
  return heads.length > 0 && isTold ? { kind: 'ORG', first: at, end, probability: SURE.headed } : undefined;
}

/** True where what begins here is whose president or minister is named behind it (presidente del Consiglio Giorgia Meloni). */
function isOfficeOf({ tokens, vocabulary }: Reader, at: number): boolean {
  let before = at - 1;
  while (before > at - MOST_SMALL_WORDS && isSmallWord(tokens[before], vocabulary)) {
    before--;
  }
  return before < at - 1 && vocabulary.titles.has(tokens[before]?.folded ?? '');
}

function isSmallWord(token: Token | undefined, { organisationParticles }: CapitalisedVocabulary): boolean {
  return token !== undefined && (organisationParticles.has(token.folded) || !LETTER.test(token.written));
}

/** Where within a run of capitalised words a person's listed name begins; the end of the run where none does. */
function beforePerson(reader: Reader, at: number, end: number): number {
  for (let next = at + 1; next < end; next++) {
    const person = reader.words.isCapitalised(reader.tokens[next]) ? personAt(reader, next) : undefined;
    if (person !== undefined && person.end - person.first > 1 && person.probability >= SURE.listedFirstName) {
      return next;
    }
  }
  return end;
}

/** The end of an organisation's name with a last part joined to it, unless that part begins a name of its own. */
function joinedEnd(reader: Reader, end: number): number {
  const { tokens, words, vocabulary } = reader;
  const joint = tokens[end];
  const next = tokens[end + 1];
  const isJoined =
    joint !== undefined &&
    next !== undefined &&
    vocabulary.organisationJoints.has(joint.folded) &&
    words.isCapitalised(next) &&
    words.isCommon(next) &&
    knownOrganisationAt(reader, end + 1) === undefined &&
    !vocabulary.organisationHeads.has(next.folded) &&
    !vocabulary.titles.has(next.folded);
  return isJoined ? runEnd(reader, end + 1, vocabulary.organisationParticles, MOST_ORGANISATION_WORDS) : end;
}

function personAt(reader: Reader, at: number): Span | undefined {
  const { tokens, words, vocabulary } = reader;
  const first = tokens[at];
  if (first === undefined || !words.isCapitalised(first) || vocabulary.titles.has(first.folded)) {
    return undefined;
  }
  const end = personEnd(reader, at);
  const others = tokens.slice(at + 1, end).filter((token) => words.isCapitalised(token));
  const last = others.at(-1);
  const isNamelike = others.every((token) => !words.isCommon(token) || words.isLastName(token));
  const hasOtherHead = others.some(
    ({ folded }) => vocabulary.organisationHeads.has(folded) || vocabulary.titles.has(folded),
  );
  if (words.isPlace(tokens.slice(at, end)) || words.isPlace(tokens.slice(at, at + 2))) {
    return undefined;
  }
  if (
    words.isFirstName(first) &&
    last !== undefined &&
    isNamelike &&
    !hasOtherHead &&
    !ABBREVIATION.test(last.written)
  ) {
    const sure = words.isLastName(last) && !words.isCommon(first);
    return { kind: 'PER', first: at, end, probability: sure ? SURE.listedName : SURE.listedFirstName };
  }
  if (isRepeated(reader, [first, ...others], at, end)) {
    return { kind: 'PER', first: at, end, probability: SURE.repeatedName };
  }
  const isTitled = isTitle(reader, at - 1) && ![first, ...others].some((token) => isNoPerson(reader, token));
  return isTitled ? { kind: 'PER', first: at, end, probability: SURE.titledName } : undefined;
}

/** Two or three capitalised words, rare ones, of which the last also stands alone: as a person is named in full, then short. */
function isRepeated(reader: Reader, written: readonly (Token | undefined)[], at: number, end: number): boolean {
  const { tokens, words, vocabulary, repeated } = reader;
  const last = written.at(-1);
  const before = tokens[at - 1];
  return (
    last !== undefined &&
    written.length >= 2 &&
    written.length <= MOST_REPEATED_WORDS &&
    end - at === written.length &&
    !(before !== undefined && words.isCapitalised(before)) &&
    !vocabulary.organisationParticles.has(before?.folded ?? '') &&
    repeated.has(last.folded) &&
    written.every((token) => token !== undefined && !isNoPerson(reader, token) && !words.isPlace([token]))
  );
}

/** Where a person's name ends: before an organisation that everybody names (Harry Kane von Tottenham). */
function personEnd(reader: Reader, at: number): number {
  const { tokens, vocabulary } = reader;
  let end = runEnd(reader, at, vocabulary.personParticles, MOST_PERSON_WORDS);
  for (let next = at + 1; next < end; next++) {
    end = knownOrganisationAt(reader, next) === undefined ? end : next;
  }
  while (end > at + 1 && vocabulary.personParticles.has(tokens[end - 1]?.folded ?? '')) {
    end--;
  }
  return end;
}

function isTitle({ tokens, vocabulary }: Reader, at: number): boolean {
  const token = tokens[at]?.written === '.' ? tokens[at - 1] : tokens[at];
  return token !== undefined && vocabulary.titles.has(token.folded) && !SHOUTED.test(token.written);
}

function isNoPerson({ words, vocabulary }: Reader, token: Token): boolean {
  return (
    words.isCommon(token) ||
    vocabulary.organisationHeads.has(token.folded) ||
    vocabulary.titles.has(token.folded) ||
    SHOUTED.test(token.written)
  );
}

/** True for the first word of a sentence when it is one that is mostly written small. */
function isSentenceWord({ tokens, words, vocabulary }: Reader, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && at === 0 && words.isCommon(token) && !vocabulary.organisationHeads.has(token.folded);
}

/** Where a run of capitalised words ends; particles, initials' dots, hyphens and apostrophes may stand between them. */
function runEnd({ tokens, words }: Reader, at: number, particles: ReadonlySet<string>, most: number): number {
  let end = at + 1;
  let count = 1;
  for (let next = end; next < tokens.length && count < most; next++) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (token === undefined || before === undefined) {
      break;
    }
    if (words.isCapitalised(token)) {
      end = next + 1;
      count++;
    } else if (!isJoint(token, before, particles)) {
      break;
    }
  }
  return end;
}

function isJoint(token: Token, before: Token, particles: ReadonlySet<string>): boolean {
  if (particles.has(token.folded)) {
    return true;
  }
  const touches = token.start === before.end;
  const isMark = HYPHENS.has(token.written) || token.written === "'" || token.written === '’';
  return touches && (isMark || (token.written === '.' && INITIAL.test(before.written)));
}
