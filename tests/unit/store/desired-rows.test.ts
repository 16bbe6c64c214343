import { describe, expect, test } from 'vitest';
import { desiredRows, rowKeys, withoutKeys } from '../../../shared/store/lists/desired-rows.ts';
import { stateOf } from '../../support/table-states.ts';

const keysOf = (sketch: Parameters<typeof stateOf>[0]) => {
  const { article } = stateOf(sketch);
  return rowKeys(desiredRows(article, article.ingestedAt), article.id).map((key) => `${key.PK} ${key.SK}`);
};

describe('desiredRows', () => {
  test('lists a usable article under everything, its source and each tag once', () => {
    const keys = keysOf({ tags: ['place:IR', 'kw:oil', 'place:IR'], publishedAt: '2026-03-01T08:00:00Z' });

    expect(keys).toEqual([
      'T#ar#* 2026-03-01T08:00:00.000Z#article0',
      'T#ar#src:wire 2026-03-01T08:00:00.000Z#article0',
      'T#ar#place:IR 2026-03-01T08:00:00.000Z#article0',
      'T#ar#kw:oil 2026-03-01T08:00:00.000Z#article0',
    ]);
  });

  test('does not let a date in the future pin an article to the top', () => {
    expect(keysOf({ publishedAt: '2031-01-01T00:00:00Z' })[0]).toBe('T#ar#* 2026-03-01T12:00:00.000Z#article0');
  });

  test('places an article that was under embargo at its minute', () => {
    const keys = keysOf({ publishedAt: '2026-03-01T08:00:00Z', embargoedUntil: '2026-03-02T06:00:00Z' });

    expect(keys[0]).toBe('T#ar#* 2026-03-02T06:00:00.000Z#article0');
  });

  test('holds an embargoed article in the hour it is due, and nowhere else', () => {
    expect(keysOf({ status: 'embargoed', embargoedUntil: '2026-03-02T06:05:00Z', tags: ['kw:oil'] })).toEqual([
      'E#2026-03-02T06 2026-03-02T06:05:00.000Z#article0',
    ]);
  });

  test.each(['canceled', 'withheld', 'withdrawn'] as const)('has no row for a %s article', (status) => {
    expect(keysOf({ status })).toEqual([]);
  });

  test('has no row for an embargo without an end', () => {
    expect(keysOf({ status: 'embargoed' })).toEqual([]);
  });

  test('lists no more than fifty of a file that declares hundreds of tags', () => {
    expect(keysOf({ tags: Array.from({ length: 400 }, (_, index) => `kw:${index}`) })).toHaveLength(52);
  });

  test('keeps keys within what DynamoDB takes, whatever a tag or a language says', () => {
    const keys = keysOf({ tags: [`kw:${'ط'.repeat(5000)}`], language: `x#y ${'z'.repeat(3000)}` });

    for (const key of keys) expect(Buffer.byteLength(key)).toBeLessThan(300);
    expect(keys[0]?.startsWith('T#und#* ')).toBe(true);
  });

  test('tells the rows that a state no longer wants', () => {
    const keysWith = (...tags: string[]) => {
      const { article } = stateOf({ tags });
      return rowKeys(desiredRows(article, article.ingestedAt), article.id);
    };

    expect(withoutKeys(keysWith('a:1', 'a:2'), keysWith('a:2', 'a:3')).map((key) => key.PK)).toEqual(['T#ar#a:1']);
  });
});
