import { parseRows } from '../../text/data-table.ts';
import { tagTable } from '../tag-table.ts';
import { findCapitalisedNames } from './find-capitalised-names.ts';
import { labelDocument } from './label-document.ts';
import { type NameLexicon, readNameLexicon } from './name-lexicon.ts';
import { openNameModel } from './name-model.ts';
import { readModelTable } from './read-model-table.ts';
import { type Span, spansOf } from './spans.ts';
import type { Token } from './tokens.ts';
import { type WordFacts, wordDescriber } from './word-facts.ts';

/** Finds the names in one language. */
export interface NameFinder {
  readonly lexicon: NameLexicon;
  /** The names in each of the sentences of one document. */
  readonly find: (sentences: readonly (readonly Token[])[]) => readonly (readonly Span[])[];
  /** A word without clitics. */
  readonly describe: (token: Token) => Pick<WordFacts, 'stem' | 'before'>;
}

const methodOfLanguage = tagTable('names-languages.tsv', (bytes) => {
  return new Map(parseRows(bytes).map(([language = '', method = '']) => [language, method]));
});
const arabicLexicon = tagTable('names-lexicon.ar.bin', readNameLexicon);
const arabicModel = tagTable('names-model.ar.bin', (bytes) => openNameModel(readModelTable(bytes)));
const latinLexicon = tagTable('names-lexicon.latin.bin', readNameLexicon);

const METHODS: Readonly<Record<string, (language: string) => NameFinder>> = {
  model: modelFinder,
  capitals: ruleFinder,
};

/** What finds names in a language, its tables loaded when first asked for; nothing where names cannot be found surely. */
export function nameFinder(language: string): NameFinder | undefined {
  return METHODS[methodOfLanguage().get(language) ?? '']?.(language);
}

function modelFinder(language: string): NameFinder {
  const resources = { model: arabicModel(), lexicon: arabicLexicon() };
  return {
    lexicon: resources.lexicon,
    describe: wordDescriber(resources.lexicon, language),
    find: (sentences) =>
      labelDocument(sentences, resources, language).map(({ labels, probabilities }) => spansOf(labels, probabilities)),
  };
}

function ruleFinder(language: string): NameFinder {
  const lexicon = latinLexicon();
  return {
    lexicon,
    describe: ({ folded }) => ({ stem: folded, before: 0 }),
    find: (sentences) => findCapitalisedNames(sentences, lexicon, language),
  };
}
