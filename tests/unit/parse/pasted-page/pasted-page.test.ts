import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeLines, LINE_FEATURES } from '../../../../shared/parse/pasted-page/describe-lines.ts';
import { findSurplus } from '../../../../shared/parse/pasted-page/find-surplus.ts';
import { findText } from '../../../../shared/parse/pasted-page/find-text.ts';
import { judgeLines } from '../../../../shared/parse/pasted-page/judge-lines.ts';

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

describe('a list between paragraphs', () => {
  const lines = [
    'The harbour stayed closed on Tuesday while crews cleared sand from the channel. Boats still leave from two piers:',
    'Northern pier',
    'Island',
    'Two ferries were sent to the northern pier, where some three hundred passengers spent the night.',
    'Library opens in the old customs house',
    'The library in the old customs house opens on Friday, with forty thousand books and a room for children.',
  ];
  const { values } = describeLines(lines);
  const featureOf = (line: number, name: string): number | undefined =>
    values[line * LINE_FEATURES.length + LINE_FEATURES.indexOf(name)];

  test('is known by its opening, its length and the paragraphs on both sides', () => {
    for (const [place, line] of [1, 2].entries()) {
      expect(featureOf(line, 'sinceColon')).toBe(line);
      expect(featureOf(line, 'passage:lines')).toBe(2);
      expect(featureOf(line, 'passage:place')).toBe(place);
      expect(featureOf(line, 'passage:before')).toBeCloseTo(Math.log1p(lines[0]?.length ?? 0));
      expect(featureOf(line, 'passage:after')).toBeCloseTo(Math.log1p(lines[3]?.length ?? 0));
    }
    expect(featureOf(4, 'sinceColon')).toBe(30);
  });

  test('titles nothing, as the headline of another article does', () => {
    expect(featureOf(4, 'toldNext')).toBe(1);
    expect(featureOf(4, 'toldBefore')).toBeLessThan(0.2);
    expect([1, 2, 4, 5].map((line) => featureOf(line, 'titles'))).toEqual([0, 0, 1, 1]);
    expect(featureOf(5, 'sinceTitle')).toBe(1);
  });
});

describe('the text among lines', () => {
  test('is where the longest passage of likely lines begins', () => {
    const lines = ['notice', ...Array(20).fill('menu'), 'first paragraph', 'second paragraph', 'footer'];
    const opinions = Float32Array.from(lines, (line) => (line === 'notice' || line.includes('paragraph') ? 0.9 : 0.1));

    expect(findText(lines, opinions)).toBe(21);
    expect(findText(lines, opinions.fill(0))).toBe(-1);
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
