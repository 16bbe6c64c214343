import { describe, expect, test } from 'vitest';
import { withoutMarkup } from '../../../../shared/parse/plain-text/without-markup.ts';

describe('withoutMarkup', () => {
  test('pieces of HTML go, signs of prose stay', () => {
    expect(withoutMarkup('<p class="x">a &amp; b</p>c<br/>d &#39;e&#x27; &nope; 3 < 5 > 4')).toBe(
      "a & b\nc\nd 'e' &nope; 3 < 5 > 4",
    );
  });
});
