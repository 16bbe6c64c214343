import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bindTreeModel, type TreeModelSource } from '../../../shared/parse/html/tree-model.ts';
import { describeLines, LINE_FEATURES } from '../../../shared/parse/pasted-page/describe-lines.ts';
import { HEADLINE_FEATURES, headlineFeatures } from '../../../shared/parse/pasted-page/headline-features.ts';
import { type LineModelSource, SECOND_FEATURES, withContext } from '../../../shared/parse/pasted-page/judge-lines.ts';
import { lineContext } from '../../../shared/parse/pasted-page/line-context.ts';
import { growInWorker } from '../extraction/grow-in-worker.ts';
import { binRows, type GrowthSettings } from '../extraction/grow-trees.ts';
import { hasCorpus } from '../extraction/load-sets.ts';
import { EXTENTS, loadPastes } from './load-pastes.ts';
import { loadTrainingTexts } from './training-texts.ts';

const FIRST: GrowthSettings = {
  trees: 120,
  leaves: 16,
  rate: 0.12,
  columnShare: 0.4,
  rowShare: 0.25,
  minWeight: 3,
  lambda: 4,
  seed: 21,
};
const SECOND: GrowthSettings = { ...FIRST, trees: 100, leaves: 14, seed: 22 };
const HEADLINE: GrowthSettings = { ...FIRST, trees: 80, leaves: 10, seed: 23, rowShare: 0.6, minWeight: 2 };

interface Table {
  readonly names: readonly string[];
  readonly values: Float32Array;
  readonly labels: Float32Array;
  readonly weights: Float32Array;
  readonly folds: Uint8Array;
}

/**
 * Trains the model of pasted lines and writes it to shared/parse/pasted-page/data. A quarter of the hosts is left out, on
 * which `npm run bench:pasted` shows what to expect of others.
 *
 *   node tests/bench/pasted/train-line-model.ts [--no-write]
 */
const pastes = EXTENTS.flatMap((extent) => loadPastes(extent, hasCorpus())).filter(({ isHeldOut }) => !isHeldOut);
const texts = loadTrainingTexts(pastes);
/** Where the lines of each text begin among those of all. */
const starts = [0];
for (const { lines } of texts) starts.push((starts.at(-1) ?? 0) + lines.length);
const described = texts.map(({ lines, isWordless }) => {
  const features = describeLines(lines);
  if (isWordless) forgetTables(features.values);
  return features;
});
log(
  `${texts.length} texts, ${texts.reduce((sum, { lines }) => sum + lines.length, 0)} lines, ${LINE_FEATURES.length} features`,
);

const firstTable = tableOf(
  LINE_FEATURES,
  described.map(({ values }) => values),
);
const [first, firstModel] = await crossValidate(firstTable, FIRST);
const secondTable = tableOf(
  SECOND_FEATURES,
  texts.map(({ lines }, at) => {
    const { values, isProse } = described[at] ?? { values: new Float32Array(0), isProse: [] };
    return withContext(values, lineContext(lines, isProse, partOf(first, at)), lines.length);
  }),
);
const [second, secondModel] = await crossValidate(secondTable, SECOND);
const body = first.map((own, at) => (own + (second[at] ?? 0)) / 2);
const [, headlineModel] = await crossValidate(headlineTable(), HEADLINE);
const model: LineModelSource = { first: firstModel, second: secondModel, headline: headlineModel };
reportLines();
if (!process.argv.includes('--no-write')) {
  const packed = brotliCompressSync(JSON.stringify(model));
  writeFileSync(join(import.meta.dirname, '../../../shared/parse/pasted-page/data/line-model.json.br'), packed);
  log(`wrote ${(packed.length / 1000).toFixed(1)} KB`);
}

function tableOf(names: readonly string[], rows: readonly Float32Array[]): Table {
  return {
    names,
    values: joined(rows),
    labels: joined(texts.map(({ labels }) => labels.map((label) => (Number.isNaN(label) ? 0 : label)))),
    weights: joined(texts.map(({ weights }) => weights)),
    folds: Uint8Array.from(joined(texts.map(({ labels, fold }) => labels.map(() => fold)))),
  };
}

function headlineTable(): Table {
  const values: Float32Array[] = [];
  const labels: number[] = [];
  const folds: number[] = [];
  texts.forEach(({ lines, headline, fold }, at) => {
    if (headline < 0) return;
    const candidates = headlineFeatures(lines, described[at]?.values ?? new Float32Array(0), partOf(body, at));
    values.push(candidates.values);
    for (let row = 0; row < candidates.count; row++) {
      labels.push(lines[candidates.first + row] === lines[headline] ? 1 : 0);
      folds.push(fold);
    }
  });
  return {
    names: HEADLINE_FEATURES,
    values: joined(values),
    labels: Float32Array.from(labels),
    weights: new Float32Array(labels.length).fill(1),
    folds: Uint8Array.from(folds),
  };
}

/** The lines of one text out of those of all. */
function partOf(all: Float32Array, text: number): Float32Array {
  return all.subarray(starts[text], starts[text + 1]);
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** Each row's probability by a model that was grown on other hosts' texts; and the model grown on all. */
async function crossValidate(table: Table, settings: GrowthSettings): Promise<[Float32Array, TreeModelSource]> {
  const { names, values, labels, weights, folds } = table;
  const rows = binRows(names, values);
  const out = new Float32Array(labels.length);
  for (const fold of new Set(folds)) {
    const training = weights.map((weight, row) => (folds[row] === fold ? 0 : weight));
    const model = bindTreeModel(await growInWorker(rows, labels, training, settings), names, []);
    for (let row = 0; row < out.length; row++)
      if (folds[row] === fold) out[row] = model.predict(values, row * names.length);
    log(`fold ${fold} done`);
  }
  return [out, await growInWorker(rows, labels, weights, settings)];
}

/** Columns that tables of words fill, as they are in a language that no table speaks of. */
function forgetTables(values: Float32Array): void {
  const isOfTables = LINE_FEATURES.map((name) =>
    /^(?:says:|phrase|around:phrases|text:phrases|aside|caption|tail|kicker)/.test(name),
  );
  values.forEach((_, at) => {
    if (isOfTables[at % LINE_FEATURES.length]) values[at] = 0;
  });
}

/** How many lines are judged wrongly at several thresholds, by length. */
function reportLines(): void {
  for (const threshold of [0.15, 0.2, 0.3, 0.4, 0.5]) {
    const counts = new Map<string, number[]>();
    texts.forEach(({ lines, labels, paste }, text) => {
      const kind = paste === undefined ? 'variant' : paste.extent;
      const opinions = partOf(body, text);
      lines.forEach((line, at) => {
        const label = labels[at] ?? Number.NaN;
        if (Number.isNaN(label)) return;
        const isTrue = label >= 0.5;
        const isSaid = (opinions[at] ?? 0) >= threshold;
        const count = counts.get(`${kind} ${line.length < 80 ? 'short' : 'long'}`) ?? [0, 0, 0, 0];
        const place = (isTrue ? 0 : 2) + (isSaid ? 0 : 1);
        count[place] = (count[place] ?? 0) + 1;
        counts.set(`${kind} ${line.length < 80 ? 'short' : 'long'}`, count);
      });
    });
    for (const [kind, [kept = 0, lost = 0, left = 0, cut = 0]] of counts)
      console.log(
        `from ${threshold}: ${kind.padEnd(16)} lost ${lost} of ${kept + lost}, left ${left} of ${left + cut}`,
      );
  }
}

function log(line: string): void {
  console.error(`${Math.round(performance.now() / 1000)}s ${line}`);
}
