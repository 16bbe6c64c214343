import { brotliDecompressSync } from 'node:zlib';
import { dataTable } from '../../text/data-table.ts';
import { CONTEXT_FEATURES, contextFeatures } from './context-features.ts';
import { describeBlocks } from './describe-blocks.ts';
import type { Page } from './page.ts';
import type { PageSignals } from './page-signals.ts';
import { bindTreeModel, type TreeModel, type TreeModelSource } from './tree-model.ts';

interface Opinion<Model> {
  readonly first: Model;
  readonly second: Model;
}

/** Most blocks of a page are plainly no article to a first model already. */
const HOPELESS = 0.02;

const blockModel = dataTable(
  new URL('./data/block-model.json.br', import.meta.url),
  (bytes): readonly Opinion<TreeModelSource>[] => JSON.parse(brotliDecompressSync(bytes).toString('utf8')),
);

let bound: readonly Opinion<TreeModel>[] | undefined;

function bindModels(names: readonly string[]): readonly Opinion<TreeModel>[] {
  bound ??= blockModel().map(({ first, second }) => ({
    first: bindTreeModel(first, names),
    second: bindTreeModel(second, [...names, ...CONTEXT_FEATURES]),
  }));
  return bound;
}

/**
 * For each block of a page, how likely it is to belong to the article, 0 to 1: the mean of opinions that were learned from
 * different pages. In each, a first model judges every block by itself and its surroundings, a second one judges it again
 * knowing what the first said of the blocks around it; both count alike.
 */
export function chooseBlocks(page: Page, signals: PageSignals): Float32Array {
  const { names, values } = describeBlocks(page, signals);
  const models = bindModels(names);
  const chosen = new Float32Array(page.blocks.length);
  let first: Float32Array | undefined;
  for (const model of models) {
    // Alone, a later opinion could not carry what the one before has given up: that stands.
    first = judgeFirst(page.blocks.length, names.length, values, model, first);
    judge(page, names.length, values, model, first).forEach((opinion, block) => {
      chosen[block] = (chosen[block] ?? 0) + opinion / models.length;
    });
  }
  return chosen;
}

function judgeFirst(
  count: number,
  columns: number,
  values: Float32Array,
  model: Opinion<TreeModel>,
  before: Float32Array | undefined,
): Float32Array {
  const first = new Float32Array(count);
  for (let block = 0; block < count; block++) {
    const known = before?.[block] ?? 1;
    first[block] = known < HOPELESS ? known : model.first.predict(values, block * columns);
  }
  return first;
}

function judge(
  page: Page,
  columns: number,
  values: Float32Array,
  model: Opinion<TreeModel>,
  first: Float32Array,
): Float32Array {
  const context = contextFeatures(page, first, HOPELESS);
  const row = new Float32Array(columns + CONTEXT_FEATURES.length);
  return first.map((own, block) => {
    // The second opinion could not carry it.
    if (own < HOPELESS) return 0;
    row.set(values.subarray(block * columns, (block + 1) * columns));
    row.set(context.subarray(block * CONTEXT_FEATURES.length, (block + 1) * CONTEXT_FEATURES.length), columns);
    return (own + model.second.predict(row, 0)) / 2;
  });
}
