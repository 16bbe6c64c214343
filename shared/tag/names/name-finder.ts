import { ARTICLE, cliticReadings } from '../../text/clitics.ts';
import { tagTable } from '../tag-table.ts';
import { arabicLexicon } from './arabic-lexicon.ts';
import { capitalisedWords } from './capitalised-words.ts';
import { foldedWords } from './folded-words.ts';
import { labelDocument, type NameResources } from './label-document.ts';
import { LEAST_SURE, type LeastSure } from './least-sure.ts';
import { LIST_FLAGS, type NameLexicon, readNameLexicon, standsIn, wordKey } from './name-lexicon.ts';
import { openNameModel } from './name-model.ts';
import { namesMethod } from './names-languages.ts';
import { addClubs } from './organisations/add-clubs.ts';
import { addHeadedOrganisations } from './organisations/add-headed-organisations.ts';
import { addKnownOrganisations } from './organisations/add-known-organisations.ts';
import { addQuotedOrganisations } from './organisations/add-quoted-organisations.ts';
import { addWorldOrganisations } from './organisations/add-world-organisations.ts';
import { partOrganisations } from './organisations/part-organisations.ts';
import { addTitledPeople } from './people/add-titled-people.ts';
import { mendPeople } from './people/mend-people.ts';
import { beginsWith } from './phrase-words.ts';
import { readCapitalisedNames } from './read-capitalised-names.ts';
import { readModelTable } from './read-model-table.ts';
import { type NameReading, type Span, spansOf } from './spans.ts';
import { spreadFamilyNames } from './spread-family-names.ts';
import { findByTables } from './tables/find-by-tables.ts';
import { nameClasses } from './tables/name-classes.ts';
import type { Token } from './tokens.ts';
import { wordDescriber } from './word-facts.ts';

/** Finds the names in one language. */
export interface NameFinder {
  /** None where names are found by tables alone. */
  readonly lexicon?: NameLexicon;
  /** The tokens of a text, where a language parts them otherwise than at spaces. */
  readonly cut?: (text: string, offset: number) => readonly Token[];
  /** The words of a name as it is shown, where they are not its tokens. */
  readonly wordsOf?: (name: string) => readonly string[];
  /** How sure the best mention of a person or an organisation must be for a tag to be given. */
  readonly leastSure: LeastSure;
  /** The names in each of the sentences of one document. */
  readonly find: (sentences: readonly (readonly Token[])[]) => readonly (readonly Span[])[];
  /**
   * Mends the names of one article by its grammar and by each other. Apart from {@link find}, because the tagged
   * corpora mark less as names (the company, but not the ministry) and are no articles.
   */
  readonly mend: (
    sentences: readonly (readonly Token[])[],
    spans: readonly (readonly Span[])[],
  ) => readonly (readonly Span[])[];
  /** A word without clitics. */
  readonly describe: (token: Token) => NameReading;
}

const arabicModel = tagTable('names-model.ar.bin', (bytes) => openNameModel(readModelTable(bytes)));
const latinModel = tagTable('names-model.latin.bin', (bytes) => openNameModel(readModelTable(bytes)));
const latinLexicon = tagTable('names-lexicon.latin.bin', readNameLexicon);

/** A family name that is a word as common as this (by its logarithm) stands alone for that word, not for the name. */
const COMMON_NAME = 8;
const MIN_FAMILY_NAME = 4;

const METHODS: Readonly<Record<string, (language: string) => NameFinder>> = {
  model: modelFinder,
  capitals: capitalsFinder,
  tables: tablesFinder,
};

/**
 * What finds names in a language, its tables loaded when first asked for; nothing where names cannot be found surely.
 */
export function nameFinder(language: string): NameFinder | undefined {
  return METHODS[namesMethod(language) ?? '']?.(language);
}

function modelFinder(language: string): NameFinder {
  return finderWithModel({ model: arabicModel(), lexicon: arabicLexicon() }, language);
}

/** Finds names with a model and the lexicon that it was trained with. */
export function finderWithModel(resources: NameResources, language: string): NameFinder {
  const { lexicon } = resources;
  const describe = wordDescriber(lexicon, language);
  const known = new Map<string, readonly NameReading[]>();
  const readingsOf = (token: Token): readonly NameReading[] => {
    let readings = known.get(token.written);
    if (readings === undefined) {
      readings = readFamilyName(token);
      known.set(token.written, readings);
    }
    return readings;
  };
  const readFamilyName = (token: Token): NameReading[] => {
    const own = describe(token);
    const isCommon = (lexicon.entries.get(wordKey(own.stem))?.commonness ?? 0) > COMMON_NAME;
    const readings = cliticReadings(token.folded, language).map(({ word, before }) => ({ stem: word, before }));
    return isCommon ? [] : [own, ...readings].filter(({ stem }) => stem.length >= MIN_FAMILY_NAME);
  };
  // A nation's adjective is a family name only where it says nothing of a noun (السوداني, but الشعب السوداني, لاجئ سوداني).
  const isAttribute = (token: Token, before: Token | undefined): boolean =>
    standsIn(LIST_FLAGS.demonym, describe(token).stem, lexicon) &&
    (token.folded.startsWith(ARTICLE)
      ? beginsWith('definite', before?.folded ?? '')
      : !beginsWith('definite', token.folded));
  return {
    lexicon,
    leastSure: LEAST_SURE.model,
    describe,
    find: (sentences) => {
      const labelled = labelDocument(sentences, resources, describe);
      const spans = labelled.map(({ labels, probabilities }) => spansOf(labels, probabilities));
      return spreadFamilyNames(sentences, spans, readingsOf, isAttribute);
    },
    mend: (sentences, spans) => {
      const mended = mendPeople({ sentences, spans, describe, lexicon, language });
      const titled = addTitledPeople({ sentences, spans: mended, describe, lexicon, language });
      const spread = spreadFamilyNames(sentences, titled, readingsOf, isAttribute);
      const headed = sentences.map((tokens, sentence) =>
        addHeadedOrganisations(
          tokens,
          addKnownOrganisations(tokens, addQuotedOrganisations(tokens, spread[sentence] ?? [], language), language),
          lexicon,
          language,
        ),
      );
      const parted = sentences.map((tokens, sentence) => partOrganisations(tokens, headed[sentence] ?? [], describe));
      return addClubs(sentences, parted, lexicon, language);
    },
  };
}

function capitalsFinder(language: string): NameFinder {
  return finderForCapitals({ model: latinModel(), lexicon: latinLexicon() }, language);
}

/**
 * Finds names in a language that writes them with capitals. Its places are left to the tables, which know more of them.
 */
export function finderForCapitals(resources: NameResources, language: string): NameFinder {
  const { lexicon } = resources;
  const words = capitalisedWords(lexicon, language);
  const readingsOf = (token: Token): NameReading[] =>
    words.isCapitalised(token) && !words.isCommon(token) ? [{ stem: token.folded, before: 0 }] : [];
  return {
    lexicon,
    leastSure: LEAST_SURE.capitals,
    describe: ({ folded }) => ({ stem: folded, before: 0 }),
    find: (sentences) => spreadFamilyNames(sentences, readCapitalisedNames(sentences, resources, language), readingsOf),
    mend: (sentences, spans) =>
      sentences.map((tokens, sentence) =>
        addWorldOrganisations(
          tokens,
          (spans[sentence] ?? []).filter(({ kind }) => kind !== 'LOC'),
          language,
        ),
      ),
  };
}

function tablesFinder(language: string): NameFinder {
  return {
    cut: nameClasses(language).cut,
    leastSure: LEAST_SURE.tables,
    describe: ({ folded }) => ({ stem: folded, before: 0 }),
    wordsOf: foldedWords,
    find: (sentences) => findByTables(sentences, language),
    mend: (_, spans) => spans,
  };
}
