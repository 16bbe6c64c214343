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
});
