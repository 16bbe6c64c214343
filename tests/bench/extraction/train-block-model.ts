import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTEXT_FEATURES, contextFeatures } from '../../../shared/parse/html/context-features.ts';
import { bodyOf } from '../../../shared/parse/html/read-body.ts';
import { bindTreeModel, type TreeModelSource } from '../../../shared/parse/html/tree-model.ts';
import { type BinnedRows, binRows, type GrowthSettings, growTrees } from './grow-trees.ts';
import { type Scores, scorePages } from './score.ts';
import { FOLDS, loadTrainingPages, type TrainingPage } from './training-pages.ts';

/**
 * Trains the block model on the development pages and writes it to shared/parse/html/data, and beside this file the
 * figures of a five-fold cross-validation by host: what to expect of pages and sites that the model never saw.
 *
 *   node tests/bench/extraction/train-block-model.ts [--no-write]
 */
const FIRST: GrowthSettings = {
  trees: 200,
  leaves: 24,
  rate: 0.09,
  columnShare: 0.35,
  rowShare: 0.24,
  minWeight: 3,
  lambda: 4,
  seed: 11,
};
const SECOND: GrowthSettings = { ...FIRST, trees: 160, leaves: 20, rate: 0.08, seed: 12 };

const pages = loadTrainingPages();
const names = pages[0]?.features.names ?? [];
const starts: number[] = [];
let count = 0;
for (const page of pages) {
  starts.push(count);
  count += page.page.blocks.length;
}
const labels = gather((page) => page.labels);
const weights = gather((page) => page.weights);
for (let row = 0; row < count; row++) if (Number.isNaN(labels[row])) labels[row] = 0;
const foldOfRow = Uint8Array.from(gather((page) => new Float32Array(page.page.blocks.length).fill(page.fold)));
const values = join2(
  pages.map((page) => page.features.values),
  count * names.length,
);
thinOut();
log(`${pages.length} pages, ${count} blocks, ${names.length} features`);

const firstRows = binRows(names, values);
const first = crossValidate(firstRows, values, names, FIRST);
const secondNames = [...names, ...CONTEXT_FEATURES];
const secondValues = withContext(first);
const secondRows = binRows(secondNames, secondValues);
const second = crossValidate(secondRows, secondValues, secondNames, SECOND);
report('first opinion', first);
report('second opinion', second);
const both = first.map((value, row) => (value + (second[row] ?? 0)) / 2);
reportLeak(both);
const heldOut = {
  all: report('both', both),
  A: report('both, half A', both, 'A'),
  B: report('both, half B', both, 'B'),
};
if (process.argv.includes('--dump')) {
  const path = process.argv[process.argv.indexOf('--dump') + 1] ?? 'dump.json';
  writeFileSync(
    path,
    JSON.stringify(
      Object.fromEntries(
        pages.flatMap((page, index) => {
          if (page.injected.size > 0) return [];
          const start = starts[index] ?? 0;
          const own = both.subarray(start, start + page.page.blocks.length);
          return [[`${page.true.set}/${page.true.id}`, [...own].map((value) => Number(value.toFixed(3)))]];
        }),
      ),
    ),
  );
}

if (!process.argv.includes('--no-write')) {
  const model = {
    first: growTrees(firstRows, labels, weights, FIRST),
    second: growTrees(secondRows, labels, weights, SECOND),
  };
  const json = JSON.stringify(model);
  writeFileSync(join(import.meta.dirname, '../../../shared/parse/html/data/block-model.json'), `${json}\n`);
  writeFileSync(join(import.meta.dirname, 'held-out.json'), `${JSON.stringify(heldOut, null, 1)}\n`);
  log(`wrote ${Math.round(json.length / 1000)} KB`);
}

/** Of the blocks that lie outside every candidate for the article and are not in it, half speak for all. */
function thinOut(): void {
  const dense = names.indexOf('dense:inside');
  const stretch = names.indexOf('stretch:inside');
  for (let row = 0; row < count; row++) {
    const at = row * names.length;
    if ((labels[row] ?? 0) > 0 || values[at + dense] !== 0 || values[at + stretch] !== 0) continue;
    weights[row] = row % 2 === 0 ? (weights[row] ?? 0) * 2 : 0;
  }
}

function gather(pick: (page: TrainingPage) => Float32Array): Float32Array {
  return join2(pages.map(pick), count);
}

function join2(parts: readonly Float32Array[], length: number): Float32Array {
  const all = new Float32Array(length);
  let offset = 0;
  for (const part of parts) {
    all.set(part, offset);
    offset += part.length;
  }
  return all;
}

/** Each block's probability by a model that was grown on other hosts' pages. */
function crossValidate(
  rows: BinnedRows,
  table: Float32Array,
  columns: readonly string[],
  settings: GrowthSettings,
): Float32Array {
  const out = new Float32Array(count);
  for (let fold = 0; fold < FOLDS; fold++) {
    const training = weights.map((weight, row) => (foldOfRow[row] === fold ? 0 : weight));
    const source: TreeModelSource = growTrees(rows, labels, training, settings);
    const model = bindTreeModel(source, columns);
    for (let row = 0; row < count; row++)
      if (foldOfRow[row] === fold) out[row] = model.predict(table, row * columns.length);
    log(`fold ${fold} done`);
  }
  return out;
}

function withContext(opinions: Float32Array): Float32Array {
  const width = names.length + CONTEXT_FEATURES.length;
  const table = new Float32Array(count * width);
  pages.forEach((page, index) => {
    const start = starts[index] ?? 0;
    const blocks = page.page.blocks.length;
    const context = contextFeatures(page.page, opinions.subarray(start, start + blocks));
    for (let block = 0; block < blocks; block++) {
      const at = (start + block) * width;
      table.set(page.features.values.subarray(block * names.length, (block + 1) * names.length), at);
      table.set(
        context.subarray(block * CONTEXT_FEATURES.length, (block + 1) * CONTEXT_FEATURES.length),
        at + names.length,
      );
    }
  });
  return table;
}

function report(title: string, opinions: Float32Array, half?: 'A' | 'B'): Record<string, Scores> {
  const bySet: Record<string, Scores> = {};
  for (const set of new Set(pages.map((page) => page.true.set))) {
    const scored = pages.flatMap((page, index) => {
      if (page.true.set !== set || page.injected.size > 0 || (half !== undefined && page.true.half !== half)) return [];
      const start = starts[index] ?? 0;
      const body = bodyOf(page.page, opinions.subarray(start, start + page.page.blocks.length), undefined);
      return [{ truth: page.true.truth, said: { articleBody: body.join('\n') } }];
    });
    const scores = scorePages(scored);
    bySet[set] = scores;
    const shown = ['F1', 'P', 'R', 'exact', 'wordF1', 'segF1', 'leak', 'keep'].filter(
      (name) => scores[name] !== undefined,
    );
    console.log(title.padEnd(24), set.padEnd(18), shown.map((name) => `${name}=${scores[name]?.toFixed(3)}`).join(' '));
  }
  return bySet;
}

/** How many of the injected lines are taken for the article's. */
function reportLeak(opinions: Float32Array): void {
  let leaked = 0;
  let all = 0;
  pages.forEach((page, index) => {
    page.page.blocks.forEach((block, at) => {
      if (!page.injected.has(block.text)) return;
      all++;
      if ((opinions[(starts[index] ?? 0) + at] ?? 0) >= 0.5) leaked++;
    });
  });
  console.log(`injected lines leaked: ${leaked} of ${all} (${((100 * leaked) / Math.max(1, all)).toFixed(1)} %)`);
}

function log(line: string): void {
  console.error(`${Math.round(performance.now() / 1000)}s ${line}`);
}
