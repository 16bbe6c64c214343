import { cliticReadings, withoutArticle } from '../../text/clitics.ts';
import { stopwordsOf } from '../../text/stopwords.ts';
import { LIST_FLAGS, type NameLexicon, wordKey } from './name-lexicon.ts';
import { isPhraseWord } from './phrase-words.ts';
import type { NameReading, Span } from './spans.ts';
import type { Token } from './tokens.ts';
import { ARTICLE } from './unwrap-name.ts';

const MOST_WORDS = 4;
/** So many words before a name its bearer is called a king. */
const SOVEREIGN_SPAN = 3;
const MIN_LETTERS = 4;
/** A word as rare as this (by its logarithm) that goes on with a name and comes again is a family name. */
const RARE = 5;
/** عبد is no name without what follows it, and seldom without a family name. */
const SERVANT = 'عبد';
const PRESENT = /^[يت]\p{L}{3}/u;
const MIN_VERB_COMMONNESS = 4;
const MAY_BE_CLITIC = /^[وفلبك]/u;
const LETTERS = /^\p{L}+$/u;
const NO_NAME = LIST_FLAGS.title | LIST_FLAGS.organisationHead;

/** The names of a document as they were found. */
export interface NamedDocument {
  readonly sentences: readonly (readonly Token[])[];
  readonly spans: readonly (readonly Span[])[];
  readonly describe: (token: Token) => NameReading;
  readonly lexicon: NameLexicon;
  readonly language: string;
}

/**
 * Mends where people's names end by what the rest of the document shows: a family name that also stands alone belongs to
 * the name before it (عبد المجيد + تبون), and a word after a name that elsewhere goes without it does not (قيس سعيد | يقيل).
 */
export function mendPeople(document: NamedDocument): Span[][] {
  const evidence = gatherEvidence(document);
  return document.sentences.map((tokens, sentence) => {
    const spans = document.spans[sentence] ?? [];
    return spans.flatMap((span, place) =>
      span.kind === 'PER'
        ? mendPerson(span, spans[place + 1]?.first ?? tokens.length, tokens, document, evidence)
        : [span],
    );
  });
}

interface Evidence {
  /** The stems that a stem stands behind in the document; an empty one where it opens a sentence. */
  readonly behind: ReadonlyMap<string, ReadonlySet<string>>;
  /** Stems within names of other kinds. */
  readonly others: ReadonlySet<string>;
  /** Stems that stand right after a verb of saying. */
  readonly speakers: ReadonlySet<string>;
  /** The names of people as found, by their stems, with how often. */
  readonly names: ReadonlyMap<string, number>;
  /** The last words of names of several words. */
  readonly familyNames: ReadonlyMap<string, ReadonlySet<string>>;
}

function gatherEvidence({ sentences, spans, describe }: NamedDocument): Evidence {
  const behind = new Map<string, Set<string>>();
  const others = new Set<string>();
  const speakers = new Set<string>();
  const names = new Map<string, number>();
  const familyNames = new Map<string, Set<string>>();
  sentences.forEach((tokens, sentence) => {
    tokens.forEach((token, at) => {
      const { stem } = describe(token);
      const before = tokens[at - 1];
      behind.set(stem, (behind.get(stem) ?? new Set()).add(before === undefined ? '' : describe(before).stem));
      if (isPhraseWord('saying', tokens[at - 1]?.folded ?? '') && standsBare(token, describe)) speakers.add(stem);
    });
    for (const { kind, first, end } of spans[sentence] ?? []) {
      const stems = tokens.slice(first, end).map((token) => describe(token).stem);
      if (kind !== 'PER') {
        for (const stem of stems) others.add(stem);
      } else {
        const name = stems.join(' ');
        names.set(name, (names.get(name) ?? 0) + 1);
        const family = stems.at(-1);
        if (stems.length > 1 && family !== undefined) {
          familyNames.set(family, (familyNames.get(family) ?? new Set()).add(name));
        }
      }
    }
  });
  return { behind, others, speakers, names, familyNames };
}

function mendPerson(
  span: Span,
  limit: number,
  tokens: readonly Token[],
  document: NamedDocument,
  evidence: Evidence,
): Span[] {
  const stems = tokens.slice(span.first, span.end).map((token) => document.describe(token).stem);
  const family = stems.at(-1) ?? '';
  const rest = stems.slice(0, -1).join(' ');
  const joined =
    stems.length === 2
      ? joinedFamilyName(tokens[span.end - 1], stems.join(' '), document.language, evidence)
      : undefined;
  if (joined !== undefined) {
    return [
      { ...span, end: span.end - 1 },
      { kind: 'PER', first: span.end - 1, end: span.end, probability: span.probability, reading: joined },
    ];
  }
  if (stems.length > 2 && (evidence.names.has(rest) || isFamilyName(stems.at(-2) ?? '', document.lexicon))) {
    if (isOfAnother(family, stems, evidence)) {
      return [
        { ...span, end: span.end - 1 },
        { kind: 'PER', first: span.end - 1, end: span.end, probability: span.probability },
      ];
    }
    if (
      evidence.names.has(rest) &&
      !isListedName(family, document.lexicon) &&
      evidence.names.get(stems.join(' ')) === 1
    ) {
      return [{ ...span, end: span.end - 1 }];
    }
  }
  const first = tokens[span.first];
  if (stems.length > 2 && first?.folded.startsWith(ARTICLE) === true && isTitle(stems[0] ?? '', document.lexicon)) {
    return mendPerson({ ...span, first: span.first + 1 }, limit, tokens, document, evidence);
  }
  if (stems.length > 1 && family.length === 1) {
    return mendPerson({ ...span, end: span.end - 1 }, limit, tokens, document, evidence);
  }
  const next = span.end < limit ? tokens[span.end] : undefined;
  if (stems.length > 1 && isPhraseWord('joint', family)) {
    return [{ ...span, end: next !== undefined && LETTERS.test(next.folded) ? span.end + 1 : span.end - 1 }];
  }
  if (stems.length > 1 && isVerb(family, document.lexicon) && !evidence.names.has(family)) {
    return [{ ...span, end: span.end - 1 }];
  }
  const isExtended =
    next !== undefined &&
    (isRegnal(span, tokens) ||
      isFamilyOf(next, stems, document) ||
      (stems.length < MOST_WORDS && continuesName(next, document, evidence, stems)));
  return [isExtended ? { ...span, end: span.end + 1 } : span];
}

/** True where a ruler's number stands behind the name (الملك عبد الله الثاني). */
function isRegnal({ first, end }: Span, tokens: readonly Token[]): boolean {
  return (
    isPhraseWord('regnal', tokens[end]?.folded ?? '') &&
    tokens
      .slice(Math.max(0, first - SOVEREIGN_SPAN), first)
      .some(({ folded }) => isPhraseWord('sovereign', withoutArticle(folded)))
  );
}

/** True for a rare family name with its article behind a name of several words (عبد العزيز بن تركي الفيصل). */
function isFamilyOf({ folded }: Token, stems: readonly string[], { lexicon }: NamedDocument): boolean {
  const entry = lexicon.entries.get(wordKey(folded));
  return (
    stems.length > 1 &&
    folded.startsWith(ARTICLE) &&
    entry !== undefined &&
    entry.lastName > 0 &&
    entry.commonness <= RARE &&
    (entry.lists & (NO_NAME | LIST_FLAGS.demonym | LIST_FLAGS.knownPlace)) === 0
  );
}

/** A word that is a clitic and another person's family name: the second of two people (شويغو لأشتياني). */
function joinedFamilyName(
  token: Token | undefined,
  name: string,
  language: string,
  { familyNames }: Evidence,
): NameReading | undefined {
  const reading = cliticReadings(token?.folded ?? '', language).find(
    ({ word, before }) =>
      before > 0 &&
      token?.folded.startsWith(ARTICLE) === false &&
      isMemberBeside(familyNames.get(withoutArticle(word)), name),
  );
  return reading === undefined ? undefined : { stem: withoutArticle(reading.word), before: reading.before };
}

/** True for a set with a member that is not this one. */
function isMemberBeside(set: ReadonlySet<string> | undefined, member: string): boolean {
  return set !== undefined && (set.size > 1 || !set.has(member));
}

/** True when a family name is that of somebody named before, with whom these words share nothing else. */
function isOfAnother(family: string, stems: readonly string[], { familyNames }: Evidence): boolean {
  const [first] = familyNames.get(family) ?? [];
  const words = first?.split(' ').slice(0, -1) ?? [];
  return words.length > 0 && !words.some((word) => stems.includes(word));
}

function isTitle(stem: string, { entries }: NameLexicon): boolean {
  return ((entries.get(wordKey(stem))?.lists ?? 0) & LIST_FLAGS.title) !== 0;
}

/** True for a word of the corpus that begins as verbs of the present do, and that no list of names has (تحتفل). */
function isVerb(stem: string, lexicon: NameLexicon): boolean {
  const commonness = lexicon.entries.get(wordKey(stem))?.commonness ?? 0;
  return PRESENT.test(stem) && commonness >= MIN_VERB_COMMONNESS && !isListedName(stem, lexicon);
}

function isFamilyName(stem: string, { entries }: NameLexicon): boolean {
  return (entries.get(wordKey(stem))?.lastName ?? 0) > 0;
}

function isListedName(stem: string, { entries }: NameLexicon): boolean {
  const entry = entries.get(wordKey(stem));
  return entry !== undefined && (entry.firstName > 0 || entry.lastName > 0);
}

/** True for a word with no clitic before it but an article. */
function standsBare(token: Token, describe: (token: Token) => NameReading): boolean {
  const { before } = describe(token);
  return before === 0 || (before === ARTICLE.length && token.folded.startsWith(ARTICLE));
}

/** True for a word that elsewhere speaks, or is a person's name by itself, or a rare one that comes again. */
function continuesName(
  token: Token,
  { describe, lexicon, language }: NamedDocument,
  { behind, others, speakers, names }: Evidence,
  stems: readonly string[],
): boolean {
  const { stem } = describe(token);
  const entry = lexicon.entries.get(wordKey(stem));
  if (
    !standsBare(token, describe) ||
    ((entry?.lists ?? 0) & NO_NAME) !== 0 ||
    stem.length < MIN_LETTERS ||
    !LETTERS.test(token.folded) ||
    stopwordsOf(language).has(token.folded) ||
    (MAY_BE_CLITIC.test(token.folded) && !isListedName(stem, lexicon))
  ) {
    return false;
  }
  const isUnfinished = stems.length === 2 && stems[0] === SERVANT;
  const comesAgain = isMemberBeside(behind.get(stem), stems.at(-1) ?? '') && !others.has(stem);
  const isNamelike = entry === undefined || entry.firstName > 0 || entry.lastName > 0;
  const isRare = isNamelike && (entry?.commonness ?? 0) <= RARE && ((entry?.lists ?? 0) & LIST_FLAGS.demonym) === 0;
  return speakers.has(stem) || names.has(stem) || (comesAgain && (isRare || isUnfinished));
}
