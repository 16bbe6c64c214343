import { CONTEXT_FEATURES, contextFeatures } from '../../../shared/parse/html/context-features.ts';
import { USUAL_VALUES } from '../../../shared/parse/html/describe-blocks.ts';
import type { TreeModelSource } from '../../../shared/parse/html/read-trees.ts';
import { crossValidate, joinArrays, type LearningTable, log } from './cross-validate.ts';
import type { GrowthSettings } from './grow-trees.ts';
import type { TrainingPage } from './training-pages.ts';

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

/** An opinion of which blocks belong to an article, learned from pages. */
export interface LearnedOpinion {
  readonly model: { readonly first: TreeModelSource; readonly second: TreeModelSource };
  /** What models that were grown on other hosts' pages say of each block of one of the pages, or of the same page loaded again. */
  readonly heldOut: (page: TrainingPage) => Float32Array;
}

/** Learns an opinion, the second model from what first models said of pages that they had not seen. */
export async function learnOpinion(pages: readonly TrainingPage[]): Promise<LearnedOpinion> {
  const table = tableOf(pages);
  log(`${pages.length} pages, ${table.labels.length} blocks, ${table.names.length} features`);
  const [first, firstModel] = await crossValidate(table, FIRST, USUAL_VALUES);
  const [second, secondModel] = await crossValidate(withContext(table, pages, first), SECOND, USUAL_VALUES);
  const both = first.map((value, row) => (value + (second[row] ?? 0)) / 2);
  const opinions = new Map<string, Float32Array>();
  let start = 0;
  for (const page of pages) {
    const end = start + page.page.blocks.length;
    if (!page.isVariant) opinions.set(keyOf(page), both.subarray(start, end));
    start = end;
  }
  return {
    model: { first: firstModel, second: secondModel },
    heldOut: (page) => opinions.get(keyOf(page)) ?? new Float32Array(0),
  };
}

function keyOf(page: TrainingPage): string {
  return `${page.true.set}/${page.true.id}/${page.injected.size > 0}`;
}

function tableOf(pages: readonly TrainingPage[]): LearningTable {
  const names = pages[0]?.features.names ?? [];
  const labels = joinArrays(pages.map((page) => page.labels.map((label) => (Number.isNaN(label) ? 0 : label))));
  const weights = joinArrays(pages.map((page) => page.weights));
  const values = joinArrays(pages.map((page) => page.features.values));
  thinOut(names, values, labels, weights);
  const folds = Uint8Array.from(joinArrays(pages.map((page) => page.labels.map(() => page.fold))));
  return { names, values, labels, weights, folds };
}

/** Of the blocks that lie outside every candidate for the article and are not in it, half speak for all. */
function thinOut(names: readonly string[], values: Float32Array, labels: Float32Array, weights: Float32Array): void {
  const dense = names.indexOf('dense:inside');
  const stretch = names.indexOf('stretch:inside');
  for (let row = 0; row < labels.length; row++) {
    const at = row * names.length;
    if ((labels[row] ?? 0) > 0 || values[at + dense] !== 0 || values[at + stretch] !== 0) continue;
    weights[row] = row % 2 === 0 ? (weights[row] ?? 0) * 2 : 0;
  }
}

function withContext(table: LearningTable, pages: readonly TrainingPage[], opinions: Float32Array): LearningTable {
  const own = table.names.length;
  const width = own + CONTEXT_FEATURES.length;
  const values = new Float32Array(table.labels.length * width);
  let start = 0;
  for (const page of pages) {
    const count = page.page.blocks.length;
    const context = contextFeatures(page.page, opinions.subarray(start, start + count));
    for (let block = 0; block < count; block++) {
      const at = (start + block) * width;
      values.set(table.values.subarray((start + block) * own, (start + block + 1) * own), at);
      values.set(context.subarray(block * CONTEXT_FEATURES.length, (block + 1) * CONTEXT_FEATURES.length), at + own);
    }
    start += count;
  }
  return { ...table, names: [...table.names, ...CONTEXT_FEATURES], values };
}
