import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindTreeModel } from '../../../shared/parse/html/tree-model.ts';

const logitOf = (probability: number) => Math.log(probability / (1 - probability));

test('walks each tree from its root, right branches included, by the columns’ names', () => {
  // One tree: b <= 1 ? (a <= 5 ? -1 : +1) : +2; another: always +0.5. Values in halves.
  const nodes = Buffer.from([1, 32, 1, 0, 0, 0xff, 0xfe, 0, 0, 2, 0, 0, 4, 0, 0, 1]).toString('base64');
  const source = { features: ['a', 'b'], cuts: [[5], [1]], base: 0, step: 0.5, nodes };
  const model = bindTreeModel(source, ['b', 'other', 'a'], [0, 0, 0]);
  const logit = (b: number, a: number) => logitOf(model.predict(Float32Array.of(b, 99, a), 0));

  expect(logit(1, 5)).toBeCloseTo(-0.5);
  expect(logit(1, 6)).toBeCloseTo(1.5);
  expect(logit(2, 0)).toBeCloseTo(2.5);
});

type Tree = { leaf: number } | { feature: number; cut: number; left: Tree; right: Tree };

const CUTS_OF_FEATURES = [
  [0, 1, 2.5],
  [-3, 0, 4],
];

const { tree } = fc.letrec<{ tree: Tree; leaf: Tree; split: Tree }>((tie) => ({
  tree: fc.oneof({ maxDepth: 4, depthIdentifier: 'tree' }, tie('leaf'), tie('split')),
  leaf: fc.record({ leaf: fc.integer({ min: -8, max: 8 }) }),
  split: fc.record({
    feature: fc.nat(1),
    cut: fc.nat(2),
    left: tie('tree'),
    right: tie('tree'),
  }),
}));

const bytesOf = (node: Tree): number[] => {
  if ('leaf' in node) return [0, (node.leaf >> 8) & 255, node.leaf & 255];
  const code = (node.feature + 8) * 32 + node.cut;
  return [code >> 8, code & 255, ...bytesOf(node.left), ...bytesOf(node.right)];
};

const walk = (node: Tree, row: readonly number[]): number => {
  if ('leaf' in node) return node.leaf;
  const isLeft = (row[node.feature] ?? 0) <= (CUTS_OF_FEATURES[node.feature]?.[node.cut] ?? 0);
  return walk(isLeft ? node.left : node.right, row);
};

test('ends in each tree where a walk down it would, whatever the trees and the usual values', () => {
  fc.assert(
    fc.property(
      fc.array(tree, { maxLength: 6 }),
      fc.tuple(fc.integer({ min: -4, max: 5 }), fc.integer({ min: -4, max: 5 })),
      fc.tuple(fc.integer({ min: -4, max: 5 }), fc.integer({ min: -4, max: 5 })),
      (trees, usual, row) => {
        const nodes = Buffer.from(trees.flatMap(bytesOf)).toString('base64');
        const source = { features: ['a', 'b'], cuts: CUTS_OF_FEATURES, base: 0.5, step: 0.25, nodes };
        const predicted = bindTreeModel(source, ['a', 'b'], usual).predict(Float32Array.from([7, ...row]), 1);

        expect(logitOf(predicted)).toBeCloseTo(trees.reduce((sum, own) => sum + walk(own, row) / 4, 0.5));
      },
    ),
  );
});

test('refuses a tree of more leaves than a word has bits', () => {
  const split = [1, 0];
  const leaf = [0, 0, 1];
  const nodes = Buffer.from([...Array(32).fill(split).flat(), ...Array(33).fill(leaf).flat()]).toString('base64');
  const source = { features: ['a'], cuts: [[0]], base: 0, step: 1, nodes };

  expect(() => bindTreeModel(source, ['a'], [0])).toThrow(RangeError);
});
