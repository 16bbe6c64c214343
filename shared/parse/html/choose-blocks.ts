import { brotliDecompressSync } from 'node:zlib';
import { dataTable } from '../../text/data-table.ts';
import { CONTEXT_FEATURES, contextFeatures } from './context-features.ts';
import { describeBlocks, USUAL_VALUES } from './describe-blocks.ts';
import type { Page } from './page.ts';
import type { PageSignals } from './page-signals.ts';
import type { TreeModelSource } from './read-trees.ts';
import { bindTreeModel, type TreeModel } from './tree-model.ts';

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
  const judges = models.map(({ second }, index) =>
    secondJudge(page, names.length, values, second, firsts[index] ?? new Float32Array()),
  );
  const needed = LIKELY_BODY * 2 * models.length;
  return Uint8Array.from(page.blocks, (_, block) => {
    // Whom a first model finds hopeless, its second one could not carry.
    const asked = judges.filter(({ first }) => (first[block] ?? 0) >= HOPELESS);
    let sum = asked.reduce((total, { first }) => total + (first[block] ?? 0), 0);
    let left = asked.length;
    for (const { judge } of asked) {
      if (sum >= needed || sum + left < needed) break;
      sum += judge(block);
      left--;
    }
    return sum >= needed ? 1 : 0;
  });
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

/** What a second model says of blocks, with what the first one said of all. */
interface SecondJudge {
  readonly first: Float32Array;
  readonly judge: (block: number) => number;
}

function secondJudge(
  page: Page,
  columns: number,
  values: Float32Array,
  model: TreeModel,
  first: Float32Array,
): SecondJudge {
  const width = CONTEXT_FEATURES.length;
  const row = new Float32Array(columns + width);
  let context: Float32Array | undefined;
  const judge = (block: number): number => {
    context ??= contextFeatures(page, first, HOPELESS);
    row.set(values.subarray(block * columns, (block + 1) * columns));
    row.set(context.subarray(block * width, (block + 1) * width), columns);
    return model.predict(row, 0);
  };
  return { first, judge };
}
