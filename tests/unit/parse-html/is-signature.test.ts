import { expect, test } from 'vitest';
import { isSignature } from '../../../shared/parse/html/is-signature.ts';

test.each(['(النهاية) م ع / ر ج', '(انتهى)', 'انتهای پیام/۱۰۱۳', 'انتهای پیام', '/ ه ع / س م /', '- ENDS -', 'أ ش أ'])(
  '%s ends a report',
  (line) => {
    expect(isSignature(line)).toBe(true);
  },
);

test.each(['انتهى اللقاء', 'وقد انتهى', '3 / 2', 'نعم', 'The end of it', 'A B', ''])('%s does not', (line) => {
  expect(isSignature(line)).toBe(false);
});
