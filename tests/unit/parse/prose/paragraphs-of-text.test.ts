import { describe, expect, test } from 'vitest';
import { paragraphsOfText } from '../../../../shared/parse/prose/paragraphs-of-text.ts';

describe('paragraphsOfText', () => {
  test('joins what the width broke', () => {
    const text =
      'The council voted on Monday to keep the old market in the harbour\nopen for another year. Traders welcomed the vote and its reasons\nwith a song.';
    expect(paragraphsOfText(text)).toHaveLength(1);
  });

  test('parts lines that all end as sentences do', () => {
    const text =
      'The council voted on Monday to keep the old market in the town open.\nTraders in the harbour welcomed it.';
    expect(paragraphsOfText(text)).toHaveLength(2);
  });
});
