import { describe, expect, test } from 'vitest';
import { isPullQuote } from '../../../../shared/parse/pasted-page/is-pull-quote.ts';

const SAID = '"We waited nine years for this bridge", she says, and "nobody asked us where it should stand".';

describe('isPullQuote', () => {
  test('a quotation that a paragraph above it holds as well', () => {
    expect(isPullQuote([SAID, '“nobody asked us where it should stand”'], 1)).toBe(true);
    expect(isPullQuote([SAID, 'It opened.', '«We waited nine years for this bridge»'], 2)).toBe(true);
  });

  test('above the paragraph it is a heading', () => {
    expect(isPullQuote(['“nobody asked us where it should stand”', SAID], 0)).toBe(false);
  });

  test('what somebody says on a line of its own is the text’s', () => {
    expect(isPullQuote([SAID, '"It was worth the wait, all the same."'], 1)).toBe(false);
    expect(isPullQuote([SAID, 'nobody asked us where it should stand'], 1)).toBe(false);
    expect(isPullQuote(['"Where do we go from here?"', '"Where do we go from here?"'], 1)).toBe(false);
  });
});
