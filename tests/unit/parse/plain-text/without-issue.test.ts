import { expect, test } from 'vitest';
import { withoutIssue } from '../../../../shared/parse/plain-text/without-issue.ts';

test.each([
  ['صحيفة المرفأ - العدد 20954', 'صحيفة المرفأ'],
  ['العدد 20954 | صحيفة المرفأ', 'صحيفة المرفأ'],
  ['The Harbour Courier', 'The Harbour Courier'],
])('%s is of %s', (line, name) => {
  expect(withoutIssue(line)).toBe(name);
});
