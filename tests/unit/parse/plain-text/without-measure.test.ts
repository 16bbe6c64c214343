import { expect, test } from 'vitest';
import { withoutMeasure } from '../../../../shared/parse/plain-text/without-measure.ts';

test.each([
  ['2 June 2026 214 views', '2 June 2026'],
  ['2 June 2026 - 3 min read', '2 June 2026'],
  ['2 June 2026 - Jane Roe', '2 June 2026 - Jane Roe'],
  ['214 views', '214 views'],
])('%s is %s', (line, rest) => {
  expect(withoutMeasure(line)).toBe(rest);
});
