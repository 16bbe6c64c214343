import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedText, MAX_ASKED_CHARACTERS } from '../../../shared/engines/asked-text.ts';
import { type Entity, heardNames } from '../../../shared/engines/comprehend/heard-names.ts';

const word = fc.constantFrom('Oslo', 'ميناء', '🌊', '👩‍🚒', 'é', '東京', 'a\u0301', ' ', '. ', '𝕏', '\n', '\ud83c');
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const article = fc.record({ headline: paragraph, body: fc.array(paragraph, { maxLength: 5 }) });

/** Every stretch of code points of the text that was sent, as an honest service would give it. */
function entityAt(text: string, from: number, length: number): Entity {
  const points = Array.from(text);
  const start = Math.min(from, points.length - 1);
  const end = Math.min(start + length, points.length);
  return { kind: 'PER', text: points.slice(start, end).join(''), start, end, score: 0.9 };
}

test('a name stands in the article where it was heard, whatever characters come before it', () => {
  fc.assert(
    fc.property(article, fc.nat(60), fc.integer({ min: 1, max: 9 }), (input, from, length) => {
      const asked = askedText(input);
      const entity = entityAt(asked.text, from, length);
      const [name] = heardNames(asked, [entity]);
      if (name === undefined) {
        // Only what reaches over the end of a part is left out.
        expect(entity.text).toContain('\n');
        return;
      }
      const { field, paragraph: place, start, end } = name.evidence;
      const text = field === 'headline' ? input.headline : (input.body[place ?? -1] ?? '');
      expect(text.slice(start, end).toWellFormed()).toBe(entity.text);
    }),
  );
});

test('names of the wrong place, of the wrong text or of no length are left out', () => {
  const asked = askedText({ headline: 'Oslo', body: ['Bergen'] });
  const names: Entity[] = [
    { kind: 'LOC', text: 'Oslo', start: 1, end: 5, score: 1 },
    { kind: 'LOC', text: 'Paris', start: 0, end: 4, score: 1 },
    { kind: 'LOC', text: '', start: 2, end: 2, score: 1 },
    { kind: 'LOC', text: 'Oslo\nBergen', start: 0, end: 11, score: 1 },
    { kind: 'LOC', text: 'Oslo', start: 0, end: 9_000, score: 1 },
  ];

  expect(heardNames(asked, names)).toEqual([]);
});

test('an article is sent as far as its limit, in whole paragraphs where it can be', () => {
  const long = 'x'.repeat(MAX_ASKED_CHARACTERS / 2);
  expect(askedText({ headline: 'h', body: [long, long, 'y'] }).text).toBe(`h\n${long}`);
  expect(askedText({ headline: 'h', body: [long + long, 'y'] }).text).toHaveLength(MAX_ASKED_CHARACTERS);
  expect(askedText({ body: [] }).text).toBe('');
});
