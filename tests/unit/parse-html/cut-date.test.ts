import { expect, test } from 'vitest';
import { cutDate } from '../../../shared/parse/html/cut-date.ts';

test.each([
  ['Jane Roe May 3, 2020', 'Jane Roe'],
  ['von Anna Berg am 3. Mai 2020', 'von Anna Berg'],
  ['محمد علي الأحد 12 مايو 2024', 'محمد علي'],
  ['April Jones', 'April Jones'],
  ['12 May 2020', ''],
])('%s is cut to %j', (line, cut) => {
  expect(cutDate(line)).toBe(cut);
});
