import { dataTable } from '../../text/data-table.ts';
import { CONTEXT_FEATURES, contextFeatures } from './context-features.ts';
import { describeBlocks } from './describe-blocks.ts';
import type { Page } from './page.ts';
import type { PageSignals } from './page-signals.ts';
import { bindTreeModel, type TreeModel, type TreeModelSource } from './tree-model.ts';

interface BoundModels {
  readonly columns: readonly string[];
  readonly first: TreeModel;
  readonly second: TreeModel;
}

/** Most blocks of a page are plainly no article to the first model already. */
const HOPELESS = 0.02;

const blockModel = dataTable(
  new URL('./data/block-model.json', import.meta.url),
  (bytes): { readonly first: TreeModelSource; readonly second: TreeModelSource } => JSON.parse(bytes.toString('utf8')),
);

let bound: BoundModels | undefined;

function bindModels(names: readonly string[]): BoundModels {
  bound ??= {
    columns: names,
    first: bindTreeModel(blockModel().first, names),
    second: bindTreeModel(blockModel().second, [...names, ...CONTEXT_FEATURES]),
  };
  return bound;
}

/**
 * For each block of a page, how likely it is to belong to the article, 0 to 1. A first model judges every block by itself
 * and its surroundings, a second one judges it again knowing what the first said of the blocks around it; both count alike.
 */
export function chooseBlocks(page: Page, signals: PageSignals): Float32Array {
  const { names, values } = describeBlocks(page, signals);
  const models = bindModels(names);
  const count = page.blocks.length;
  const first = new Float32Array(count);
  for (let block = 0; block < count; block++) first[block] = models.first.predict(values, block * names.length);
  const context = contextFeatures(page, first);
  const width = names.length + CONTEXT_FEATURES.length;
  const row = new Float32Array(width);
  const opinion = new Float32Array(count);
  for (let block = 0; block < count; block++) {
    const own = first[block] ?? 0;
    // The second opinion could not carry it.
    if (own < HOPELESS) continue;
    row.set(values.subarray(block * names.length, (block + 1) * names.length));
    row.set(context.subarray(block * CONTEXT_FEATURES.length, (block + 1) * CONTEXT_FEATURES.length), names.length);
    opinion[block] = (own + models.second.predict(row, 0)) / 2;
  }
  return opinion;
}
