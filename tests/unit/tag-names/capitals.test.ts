import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalRuns } from '../../../shared/tag/names/capital-runs.ts';
import { capitalisedVocabulary } from '../../../shared/tag/names/capitalised-vocabulary.ts';
import { SENTENCE_STYLES, sentenceStyle } from '../../../shared/tag/names/sentence-style.ts';
import { tokenise } from '../../../shared/tag/names/tokens.ts';
import { writtenShape } from '../../../shared/tag/names/written-shape.ts';
import { stopwordsOf } from '../../../shared/text/stopwords.ts';

const small = stopwordsOf('en');

function runsOf(text: string, language = 'en'): string[] {
  const tokens = tokenise(text);
  return capitalRuns(tokens, capitalisedVocabulary(language), stopwordsOf(language)).map(({ first, end }) =>
    text.slice(tokens[first]?.start, tokens[end - 1]?.end),
  );
}

describe('a run of capitals', () => {
  test('holds small words and signs of names between capitals, and ends with a capital', () => {
    expect(runsOf('The Ministry of the Interior and J. B. Priestley-Ross met')).toEqual([
      'Ministry of the Interior',
      'J. B. Priestley-Ross',
    ]);
    expect(runsOf('Anneke van der Heijden van de partij', 'nl')).toEqual(['Anneke van der Heijden']);
  });

  test('lies apart from the others, within the sentence', () => {
    const words = fc.constantFrom('The', 'Bank', 'of', 'the', '-', '.', 'a', 'J', 'O', "'", 'said');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (some) => {
        const tokens = tokenise(some.join(' '));
        const runs = capitalRuns(tokens, capitalisedVocabulary('en'), small);
        runs.forEach(({ first, end }, place) => {
          expect(first).toBeGreaterThanOrEqual(runs[place - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(first);
          expect(end).toBeLessThanOrEqual(tokens.length);
          expect(tokens[end - 1]?.written).toMatch(/^\p{Lu}/u);
        });
      }),
    );
  });
});

test.each([
  ['Harbour Board Sacks Its Chief After an Audit', 'titleCase'],
  ['Harbour board sacks its chief after an audit', 'usual'],
  ['HARBOUR BOARD SACKS CHIEF', 'shouted'],
  ['NATO and the EU met in Rome', 'usual'],
] as const)('%s is written in %s', (text, style) => {
  expect(sentenceStyle(tokenise(text), small)).toBe(SENTENCE_STYLES[style]);
});

test.each([
  ['Paris', 'Xx'],
  ['said', 'xx'],
  ['UN', 'XX'],
  ['LONDON', 'XXX'],
  ['J', 'I'],
  ['iPhone', 'xX'],
  ['McGee', 'xX'],
  ['G20', 'X0'],
  ['2024', '04'],
  ['20000', '04'],
  ['«', '«'],
])('%s has the shape %s', (written, shape) => {
  expect(writtenShape(written)).toBe(shape);
});
