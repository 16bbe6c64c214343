/**
 * `node tests/bench/tags/ner.ts --data ../shared/corpus/nlp [--test <file>]`: exact F1 of people, places and organisations
 * beside the bars. Arabic: a model trained on the first four fifths of the training data, scored on the last fifth (some
 * minutes); with `--test`, the shipped model on another file of the same kind. The lexicon holds nothing of the tagged
 * data. Other languages: the rules, which learn from no tagged text, on the last fifth of each corpus.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { finderWithModel, type NameFinder, nameFinder } from '../../../shared/tag/names/name-finder.ts';
import { openNameModel } from '../../../shared/tag/names/name-model.ts';
import { readModelTable } from '../../../shared/tag/names/read-model-table.ts';
import { ARABIC_KINDS, arabicSentences } from '../../../shared/tag/train/arabic-names.ts';
import { latinSentences } from '../../../shared/tag/train/latin-names.ts';
import { measureNames } from '../../../shared/tag/train/measure-names.ts';
import { packModel, WEIGHT_UNIT } from '../../../shared/tag/train/pack-model.ts';
import { labelSentence, readConll, type TaggedSentence } from '../../../shared/tag/train/read-conll.ts';
import { trainNames } from '../../../shared/tag/train/train-names.ts';
import { TrainingData } from '../../../shared/tag/train/training-data.ts';

const BARS = { LOC: 87, PER: 70, ORG: 56, all: 74 } as const;
const HELD_OUT = 0.2;
/** How sure a name must be to count, for the table of precision by sureness. */
const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

const { values } = parseArgs({ options: { data: { type: 'string' }, test: { type: 'string' } } });
const shipped = nameFinder('ar');
if (values.data === undefined || shipped === undefined) {
  console.error('Name the folder of the language data: --data <folder>');
  process.exit(1);
}
const data = new TrainingData(values.data);
if (values.test === undefined) {
  const { rest, last } = split(arabicSentences(data));
  const weights = trainNames(rest.map(labelSentence), shipped.lexicon, 'ar');
  const model = openNameModel(readModelTable(packModel(weights, WEIGHT_UNIT)));
  print('ar, last fifth', last, finderWithModel({ model, lexicon: shipped.lexicon }, 'ar').find);
  for (const [language, sentences] of Object.entries(latinSentences(data))) {
    const rules = nameFinder(language);
    if (rules !== undefined) {
      print(`${language}, last fifth`, split(sentences).last, rules.find, []);
    }
  }
} else {
  print(values.test, readConll(readFileSync(values.test, 'utf8'), ARABIC_KINDS), shipped.find);
}

function split<T>(list: readonly T[]): { readonly rest: readonly T[]; readonly last: readonly T[] } {
  const cut = Math.floor(list.length * (1 - HELD_OUT));
  return { rest: list.slice(0, cut), last: list.slice(cut) };
}

function print(title: string, sentences: readonly TaggedSentence[], find: NameFinder['find'], steps = STEPS): void {
  console.log(`\n${title}: ${sentences.length} sentences`);
  for (const least of [0, ...steps]) {
    const sure: NameFinder['find'] = (tokens) =>
      find(tokens).map((spans) => spans.filter(({ probability }) => probability >= least));
    const scores = Object.entries(measureNames(sentences, { find: sure }));
    const cells = scores.map(([kind, { precision, recall, f1 }]) => {
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
