import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type NameLexicon, readNameLexicon } from '../names/name-lexicon.ts';
import { arabicLexicon, arabicSentences } from './arabic-names.ts';
import { latinDocuments, latinLexicon, latinSentences } from './latin-names.ts';
import { newsDocuments } from './news-documents.ts';
import { packLexicon } from './pack-lexicon.ts';
import { packModel, WEIGHT_UNIT } from './pack-model.ts';
import { labelSentence } from './read-conll.ts';
import type { CrfWeights } from './train-crf.ts';
import { LATIN_WEIGHT_UNIT, trainLatin } from './train-latin.ts';
import { trainNames } from './train-names.ts';
import { TrainingData } from './training-data.ts';

/**
 * `npm run train:ner -- --data <folder> [--model ar|latin]`: makes the lexicons and weights in `shared/tag/data` anew
 * from a folder of language data whose `SOURCES.md` says where to fetch each file. Seeded: the same data give the same
 * files.
 */
interface ModelRecipe {
  readonly lexicon: (data: TrainingData) => NameLexicon;
  readonly train: (data: TrainingData, lexicon: NameLexicon) => CrfWeights;
  /** One step of the packed weights. */
  readonly unit: number;
}

const RECIPES: Readonly<Record<string, ModelRecipe>> = {
  ar: {
    lexicon: arabicLexicon,
    train: (data, lexicon) => trainNames(arabicSentences(data).map(labelSentence), lexicon, 'ar'),
    unit: WEIGHT_UNIT,
  },
  latin: {
    lexicon: latinLexicon,
    train: (data, lexicon) => trainLatin(latinDocuments(latinSentences(data)), newsDocuments(data), lexicon),
    unit: LATIN_WEIGHT_UNIT,
  },
};

const { values } = parseArgs({
  options: { data: { type: 'string' }, model: { type: 'string', multiple: true } },
});
if (values.data === undefined) {
  console.error('Name the folder of the language data: npm run train:ner -- --data <folder>');
  process.exit(1);
}
const data = new TrainingData(values.data);
const out = new URL('../data/', import.meta.url);
mkdirSync(out, { recursive: true });
for (const [name, recipe] of Object.entries(RECIPES)) {
  if (values.model !== undefined && !values.model.includes(name)) {
    continue;
  }
  const packed = packLexicon(recipe.lexicon(data));
  save(`names-lexicon.${name}.bin`, packed);
  // The weights are learned beside the lexicon as it is read in use.
  const weights = recipe.train(data, readNameLexicon(packed));
  save(`names-model.${name}.bin`, packModel(weights, recipe.unit));
}

function save(file: string, bytes: Uint8Array): void {
  writeFileSync(new URL(file, out), bytes);
  console.log(`${file}: ${bytes.length} bytes`);
}
