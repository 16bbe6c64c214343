import { expect, test } from 'vitest';
import { findTextKind } from '../../../shared/parse/opening/find-text-kind.ts';

test.each([
  '<!--[if IE]><![endif]-->\n<!doctype html><html><p>Harbour',
  '<!--[if !IE]> from cache <![endif]-->\n<!-- a > b -- c -->\n<div>Harbour</div>',
])('comments that hold marks stand above a page: %s', (text) => {
  expect(findTextKind(text)).toBe('html');
});

test('a comment that never ends is no page’s', () => {
  expect(findTextKind(`<!--${'-'.repeat(5000)}`)).toBe('xml');
});
