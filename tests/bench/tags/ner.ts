/**
 * `node tests/bench/tags/ner.ts --data ../shared/corpus/nlp [--test <file>]`: exact F1 of people, places and organisations
 * beside the bars. Arabic: a model trained on the first four fifths of the training data, scored on the last fifth (some
 * minutes); with `--test`, the shipped model on another file of the same kind. The lexicon holds nothing of the tagged
 * data. Languages with capitals: a model trained on the first four fifths of their corpora and of the news read for the
 * project, scored on the last fifths of the corpora and every fifth document of the news, beside the rules alone; with
 * `--transfer`, also a model for each language that saw nothing of it.
 *
 *   --only ar|latin   one of the two models
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findCapitalisedNames } from '../../../shared/tag/names/find-capitalised-names.ts';
import type { NameResources } from '../../../shared/tag/names/label-document.ts';
import {
  finderForCapitals,
  finderWithModel,
  type NameFinder,
  nameFinder,
} from '../../../shared/tag/names/name-finder.ts';
import type { NameLexicon } from '../../../shared/tag/names/name-lexicon.ts';
import { type NameModel, openNameModel } from '../../../shared/tag/names/name-model.ts';
import { readModelTable } from '../../../shared/tag/names/read-model-table.ts';
import { ARABIC_KINDS, arabicSentences } from '../../../shared/tag/train/arabic-names.ts';
import { latinDocuments, latinSentences } from '../../../shared/tag/train/latin-names.ts';
import { newsDocuments } from '../../../shared/tag/train/news-documents.ts';
import { packModel, WEIGHT_UNIT } from '../../../shared/tag/train/pack-model.ts';
import { labelSentence, readConll } from '../../../shared/tag/train/read-conll.ts';
import { LATIN_WEIGHT_UNIT, trainLatin } from '../../../shared/tag/train/train-latin.ts';
import { trainNames } from '../../../shared/tag/train/train-names.ts';
import { TrainingData } from '../../../shared/tag/train/training-data.ts';
import { measureDocuments, measureNames } from './measure-names.ts';

const BARS = { LOC: 87, PER: 70, ORG: 56, all: 74 } as const;
const HELD_OUT = 0.2;
/** How sure a name must be to count, for the table of precision by sureness. */
const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
const SURE = [0.7, 0.85];
const ONE_IN = 5;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    test: { type: 'string' },
    only: { type: 'string' },
    transfer: { type: 'boolean', default: false },
  },
});
const shipped = nameFinder('ar');
if (values.data === undefined || shipped?.lexicon === undefined) {
  console.error('Name the folder of the language data: --data <folder>');
  process.exit(1);
}
const data = new TrainingData(values.data);
if (values.test !== undefined) {
  const sentences = readConll(readFileSync(values.test, 'utf8'), ARABIC_KINDS);
  print(values.test, sentences.length, (find) => measureNames(sentences, { find }), shipped.find);
} else {
  if (values.only !== 'latin') {
    benchArabic(shipped.lexicon);
  }
  if (values.only !== 'ar') {
    benchLatin();
  }
}

function benchArabic(lexicon: NameLexicon): void {
  const { rest, last } = split(arabicSentences(data));
  const weights = trainNames(rest.map(labelSentence), lexicon, 'ar');
  const model = openNameModel(readModelTable(packModel(weights, WEIGHT_UNIT)));
  const { find } = finderWithModel({ model, lexicon }, 'ar');
  print('ar, last fifth', last.length, (sure) => measureNames(last, { find: sure }), find);
}

function benchLatin(): void {
  const lexicon = nameFinder('en')?.lexicon;
  if (lexicon === undefined) {
    throw new RangeError('English has a lexicon');
  }
  const corpora = Object.entries(latinSentences(data)).map(
    ([language, sentences]) => [language, split(sentences)] as const,
  );
  const learned = latinDocuments(Object.fromEntries(corpora.map(([language, { rest }]) => [language, rest])));
  const news = newsDocuments(data);
  const isHeldOut = (_: unknown, place: number): boolean => place % ONE_IN === 0;
  const known = news.filter((document, place) => !isHeldOut(document, place));
  const learn = (without?: string): NameModel =>
    openNameModel(
      readModelTable(
        packModel(
          trainLatin(
            learned.filter(({ language }) => language !== without),
            known.filter(({ language }) => language !== without),
            lexicon,
          ),
          LATIN_WEIGHT_UNIT,
        ),
      ),
    );
  const model = learn();
  for (const [language, { last }] of corpora) {
    const measure: Measure = (find) => measureNames(last, { find });
    printBoth(`${language}, last fifth of its corpus`, last.length, measure, { model, lexicon }, language);
  }
  const unknown = Map.groupBy(news.filter(isHeldOut), ({ language }) => language);
  for (const [language, documents] of unknown) {
    const measure: Measure = (find) => measureDocuments(documents, { find });
    printBoth(`${language}, held-out news`, documents.length, measure, { model, lexicon }, language);
    if (values.transfer) {
      const { find } = finderForCapitals({ model: learn(language), lexicon }, language);
      print(`${language}, held-out news, nothing of it learned`, documents.length, measure, find, SURE);
    }
  }
}

type Measure = (find: NameFinder['find']) => ReturnType<typeof measureNames>;

function printBoth(title: string, count: number, measure: Measure, resources: NameResources, language: string): void {
  const rules: NameFinder['find'] = (sentences) => findCapitalisedNames(sentences, resources.lexicon, language);
  print(`${title}, rules alone`, count, measure, rules, []);
  print(title, count, measure, finderForCapitals(resources, language).find, SURE);
}

function split<T>(list: readonly T[]): { readonly rest: readonly T[]; readonly last: readonly T[] } {
  const cut = Math.floor(list.length * (1 - HELD_OUT));
  return { rest: list.slice(0, cut), last: list.slice(cut) };
}

function print(title: string, count: number, measure: Measure, find: NameFinder['find'], steps = STEPS): void {
  console.log(`\n${title}: ${count}`);
  for (const least of [0, ...steps]) {
    const sure: NameFinder['find'] = (tokens) =>
      find(tokens).map((spans) => spans.filter(({ probability }) => probability >= least));
    const cells = Object.entries(measure(sure)).map(([kind, { precision, recall, f1 }]) => {
      return `${kind} P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}`;
    });
    console.log(`  at least ${least.toFixed(2)}: ${cells.join('   ')}`);
  }
  console.log(
    `  bars (Arabic): ${Object.entries(BARS)
      .map(([kind, bar]) => `${kind} ${bar}`)
      .join('   ')}`,
  );
}
