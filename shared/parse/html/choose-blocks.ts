import { brotliDecompressSync } from 'node:zlib';
import { dataTable } from '../../text/data-table.ts';
import { CONTEXT_FEATURES, contextFeatures } from './context-features.ts';
import { describeBlocks, USUAL_VALUES } from './describe-blocks.ts';
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
    first: bindTreeModel(first, names, USUAL_VALUES),
    second: bindTreeModel(second, [...names, ...CONTEXT_FEATURES], USUAL_VALUES),
  }));
  return bound;
}

/**
 * A block stays from this likelihood on: a paragraph that is lost costs a reader more than a line too many, and pages that
 * were not seen in training make the opinions less sure of what is theirs.
 */
export const LIKELY_BODY = 0.4;

/**
 * Which blocks of a page belong to the article: those of which the mean of opinions that were learned from different pages
 * is `LIKELY_BODY` or more. In each opinion, a first model judges every block by itself and its surroundings, a second one
 * judges it again knowing what the first said of the blocks around it; both count alike. Second models are asked only of
 * blocks that the others leave open.
 *
 * @returns 1 for each block that belongs to it
 */
export function chooseBlocks(page: Page, signals: PageSignals): Uint8Array {
  const { names, values } = describeBlocks(page, signals);
  const models = bindModels(names);
  const firsts: Float32Array[] = [];
  for (const { first } of models)
    firsts.push(judgeFirst(page.blocks.length, names.length, values, first, firsts.at(-1)));
  const votes = openVotes(firsts);
  models.forEach(({ second }, index) => {
    const first = firsts[index];
    if (first !== undefined) judgeAgain(page, names.length, values, second, first, votes);
  });
  return Uint8Array.from(votes.sum, (sum) => (sum >= votes.needed ? 1 : 0));
}

function judgeFirst(
  count: number,
  columns: number,
  values: Float32Array,
  model: TreeModel,
  before: Float32Array | undefined,
): Float32Array {
  const first = new Float32Array(count);
  for (let block = 0; block < count; block++) {
    // Alone, a later opinion could not carry what the one before has given up: that stands.
    const known = before?.[block] ?? 1;
    first[block] = known < HOPELESS ? known : model.predict(values, block * columns);
  }
  return first;
}

/** What models have said of each block. */
interface Votes {
  readonly sum: Float64Array;
  /** How many models may still speak of it, each between 0 and 1. */
  readonly left: Uint8Array;
  /** The sum from which on a block is chosen. */
  readonly needed: number;
}

/** Whom a first model finds hopeless, its second one could not carry. */
function openVotes(firsts: readonly Float32Array[]): Votes {
  const count = firsts[0]?.length ?? 0;
  const votes = { sum: new Float64Array(count), left: new Uint8Array(count), needed: LIKELY_BODY * 2 * firsts.length };
  for (const first of firsts) {
    for (let block = 0; block < count; block++) {
      const own = first[block] ?? 0;
      if (own < HOPELESS) continue;
      votes.sum[block] = (votes.sum[block] ?? 0) + own;
      votes.left[block] = (votes.left[block] ?? 0) + 1;
    }
  }
  return votes;
}

function judgeAgain(
  page: Page,
  columns: number,
  values: Float32Array,
  model: TreeModel,
  first: Float32Array,
  { sum, left, needed }: Votes,
): void {
  const width = CONTEXT_FEATURES.length;
  const row = new Float32Array(columns + width);
  let context: Float32Array | undefined;
  for (let block = 0; block < first.length; block++) {
    if ((first[block] ?? 0) < HOPELESS) continue;
    const before = sum[block] ?? 0;
    const most = before + (left[block] ?? 0);
    left[block] = (left[block] ?? 0) - 1;
    if (before >= needed || most < needed) continue;
    context ??= contextFeatures(page, first, HOPELESS);
    row.set(values.subarray(block * columns, (block + 1) * columns));
    row.set(context.subarray(block * width, (block + 1) * width), columns);
    sum[block] = before + model.predict(row, 0);
  }
}
