import { describe, expect, test } from 'vitest';
import { withoutMarkup } from '../../../../shared/parse/plain-text/without-markup.ts';

describe('withoutMarkup', () => {
  test('pieces of HTML go, signs of prose stay', () => {
    expect(withoutMarkup('<p class="x">a &amp; b</p>c<br/>d &#39;e&#x27; &nope; 3 < 5 > 4')).toBe(
      "a & b\nc\nd 'e' &nope; 3 < 5 > 4",
    );
  });

  test('stars around a whole line go, with a picture in front or not', () => {
    expect(withoutMarkup('🔴 *The bridge closes*\n*It opens again*\na *word* of it')).toBe(
      '🔴 The bridge closes\nIt opens again\na *word* of it',
    );
  });
});
