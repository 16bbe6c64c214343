import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeLines, LINE_FEATURES } from '../../../shared/parse/pasted-page/describe-lines.ts';
import { findSurplus } from '../../../shared/parse/pasted-page/find-surplus.ts';
import { judgeLines } from '../../../shared/parse/pasted-page/judge-lines.ts';

const anyLines = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 30 });

describe('lines of a pasted page', () => {
  test('have a finite figure for every feature', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { values, isProse } = describeLines(lines);
        expect(isProse).toHaveLength(lines.length);
        expect(values).toHaveLength(lines.length * LINE_FEATURES.length);
        expect(values.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test('are likely or unlikely to be the article’s, and one of them is the likeliest headline', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { body, headline } = judgeLines(lines);
        expect(body).toHaveLength(lines.length);
        expect(body.every((opinion) => opinion >= 0 && opinion <= 1)).toBe(true);
        if (headline !== undefined) expect(lines[headline.place]).toBeDefined();
      }),
    );
  });
});

describe('surplus lines', () => {
  test('are lines of the text, and the text goes on from its headline to its end', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { paragraphs, surplus } = findSurplus(lines);
        expect([...surplus].every((line) => lines.includes(line))).toBe(true);
        expect(paragraphs).toEqual(lines.slice(lines.length - paragraphs.length));
      }),
    );
  });

  test('are not looked for in a text of more lines than any page has', () => {
    const page = [
      'Storm closes the harbour for a third day',
      'The harbour stayed closed on Tuesday while crews cleared sand from the channel, the port office said.',
      'Two ferries were sent to the northern pier, where some three hundred passengers spent the night.',
      'Share this article',
      'Subscribe to our newsletter',
      'Most read',
      '© 2026 The Harbour Paper. All rights reserved.',
    ];
    const table = Array.from({ length: 1_000 }, () => page).flat();

    expect(findSurplus(page).surplus.size).toBeGreaterThan(0);
    expect(findSurplus(table)).toEqual({ paragraphs: table, surplus: new Set() });
  });
});
