import { expect, test } from 'vitest';
import { bindTreeModel } from '../../../shared/parse/html/tree-model.ts';

test('walks each tree from its root, right branches included, by the columns’ names', () => {
  // One tree: b <= 1 ? (a <= 5 ? -1 : +1) : +2; another: always +0.5. Values in halves.
  const nodes = Buffer.from([1, 32, 1, 0, 0, 0xff, 0xfe, 0, 0, 2, 0, 0, 4, 0, 0, 1]).toString('base64');
  const source = { features: ['a', 'b'], cuts: [[5], [1]], base: 0, step: 0.5, nodes };
  const model = bindTreeModel(source, ['b', 'other', 'a']);
  const logit = (b: number, a: number) => {
    const probability = model.predict(Float32Array.of(b, 99, a), 0);
    return Math.log(probability / (1 - probability));
  };

  expect(logit(1, 5)).toBeCloseTo(-0.5);
  expect(logit(1, 6)).toBeCloseTo(1.5);
  expect(logit(2, 0)).toBeCloseTo(2.5);
});
