import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type NameLexicon, readNameLexicon } from '../names/name-lexicon.ts';
import { arabicLexicon, arabicSentences } from './arabic-names.ts';
import { latinLexicon } from './latin-names.ts';
import { packLexicon } from './pack-lexicon.ts';
import { packModel, WEIGHT_UNIT } from './pack-model.ts';
import { labelSentence, type TaggedSentence } from './read-conll.ts';
import { trainNames } from './train-names.ts';
import { TrainingData } from './training-data.ts';

/**
 * `npm run train:ner -- --data <folder> [--model ar|latin]`: makes the lexicons and weights in `shared/tag/data` anew
 * from a folder of language data whose `SOURCES.md` says where to fetch each file. Seeded: the same data give the same
 * files.
 */
interface ModelRecipe {
  readonly lexicon: (data: TrainingData) => NameLexicon;
  /** Absent where rules do without weights. */
  readonly sentences?: (data: TrainingData) => readonly TaggedSentence[];
}

const RECIPES: Readonly<Record<string, ModelRecipe>> = {
  ar: { lexicon: arabicLexicon, sentences: arabicSentences },
  latin: { lexicon: latinLexicon },
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
  // Weights are learned beside the lexicon as it is read in use: packing it leaves out what no feature can tell apart.
  const lexicon = readNameLexicon(packed);
  if (recipe.sentences !== undefined) {
    const weights = trainNames(recipe.sentences(data).map(labelSentence), lexicon, name);
    save(`names-model.${name}.bin`, packModel(weights, WEIGHT_UNIT));
  }
}

function save(file: string, bytes: Uint8Array): void {
  writeFileSync(new URL(file, out), bytes);
  console.log(`${file}: ${bytes.length} bytes`);
}
