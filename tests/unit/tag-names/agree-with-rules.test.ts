import { expect, test } from 'vitest';
import { agreeWithRules } from '../../../shared/tag/names/agree-with-rules.ts';
import type { Span } from '../../../shared/tag/names/spans.ts';
import { tokenise } from '../../../shared/tag/names/tokens.ts';

const organisation = (first: number, end: number, probability: number): Span => ({
  kind: 'ORG',
  first,
  end,
  probability,
});

function agreed(text: string, model: Span, rule: Span): number | undefined {
  return agreeWithRules([tokenise(text)], [[model]], [[rule]], 'en')[0]?.[0]?.probability;
}

test('a name that model and rules both see is sure', () => {
  const text = 'The University of Harwick paid for it.';

  expect(agreed(text, organisation(1, 4, 0.74), organisation(1, 4, 0.8))).toBe(0.85);
  expect(agreed(text, organisation(1, 4, 0.95), organisation(1, 4, 0.8))).toBe(0.95);
});

test('a name that either is unsure of, or that the rules end elsewhere or call otherwise, is as sure as it was', () => {
  const text = 'The University of Harwick paid for it.';

  expect(agreed(text, organisation(1, 4, 0.3), organisation(1, 4, 0.8))).toBe(0.3);
  expect(agreed(text, organisation(1, 4, 0.74), organisation(1, 4, 0.6))).toBe(0.74);
  expect(agreed(text, organisation(1, 4, 0.74), organisation(1, 2, 0.8))).toBe(0.74);
  expect(agreed(text, organisation(1, 4, 0.74), { ...organisation(1, 4, 0.8), kind: 'PER' })).toBe(0.74);
});

test('capitals on every word make nothing sure', () => {
  expect(agreed('Harwick Board of Trade Sacks Chief', organisation(0, 4, 0.74), organisation(0, 4, 0.8))).toBe(0.74);
});
