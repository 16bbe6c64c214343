import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleCard, articleCardSchema } from '../../../shared/article/article-card.ts';
import { unpack } from '../../../shared/store/bodies/pack.ts';
import { cardOf, fitCard } from '../../../shared/store/lists/fit-card.ts';
import { stateOf } from '../../support/table-states.ts';

const unpacked = (card: ArticleCard, budget: number) => unpack<ArticleCard>(fitCard(card, budget));

describe('fitCard', () => {
  test('keeps a card that fits as it is', () => {
    const card = cardOf(stateOf({ tags: ['place:IR'], summary: 'جملة أولى. جملة ثانية.' }).article);

    expect(unpacked(card, 800)).toEqual(card);
  });

  test('drops the weakest tags first', () => {
    const tags = Array.from({ length: 60 }, (_, index) => `kw:${(index * 7919).toString(36)}-${index}`);
    const card = cardOf(stateOf({ tags, summary: 'جملة أولى. جملة ثانية.' }).article);

    const fitted = unpacked(card, 500);

    expect(fitted.summary).toBe(card.summary);
    expect(fitted.tags).toEqual(card.tags?.slice(0, fitted.tags?.length));
    expect(fitted.tags?.length).toBeGreaterThan(0);
  });

  test('shortens a summary by whole sentences', () => {
    const sentences = Array.from({ length: 40 }, (_, index) => `Sentence ${(index * 104729).toString(36)} ends here.`);
    const card = cardOf(stateOf({ language: 'en', summary: sentences.join(' '), tags: ['kw:oil'] }).article);

    const fitted = unpacked(card, 250);

    expect(fitted.tags).toBeUndefined();
    expect(card.summary?.startsWith(fitted.summary ?? 'nothing')).toBe(true);
    expect(fitted.summary?.endsWith('.')).toBe(true);
  });

  test('cuts a headline only when nothing else is left', () => {
    const headline = Array.from({ length: 900 }, (_, index) => ((index * 7919) % 1296).toString(36)).join(' ');
    const card = cardOf(stateOf({ headline, tags: ['kw:oil'] }).article);

    const fitted = unpacked(card, 400);

    expect(fitted.headline?.endsWith('…')).toBe(true);
    expect(fitted.summary).toBeUndefined();
  });

  test('always fits its budget and is always a card', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(
        fc.record({ headline: text, summary: text, tags: fc.array(text, { maxLength: 20 }) }),
        fc.integer({ min: 300, max: 900 }),
        (sketch, budget) => {
          const card = cardOf(stateOf({ ...sketch, tags: sketch.tags.map((tag) => `kw:${tag}`) }).article);

          const packed = fitCard(card, budget);

          expect(packed.length).toBeLessThanOrEqual(budget);
          articleCardSchema.parse(unpack<ArticleCard>(packed));
        },
      ),
      { numRuns: 40 },
    );
  });
});
