import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactArticle, expandArticle } from '../../../shared/store/articles/compact-article.ts';
import { pack, unpack } from '../../../shared/store/bodies/pack.ts';
import { markTags, tagMatcher } from '../../../shared/store/lists/listed-tags.ts';
import { encodeMoment } from '../../../shared/store/receipts/encode-moment.ts';
import { justAfter, justBefore } from '../../../shared/store/table/table-reads.ts';
import { sampleState } from '../../bench/store/sample-article.ts';
import { stateOf } from '../../support/table-states.ts';

describe('encodings', () => {
  test('an article comes back from its compact form as it was, through JSON', () => {
    const { article } = sampleState({ id: 'a', language: 'ar', at: 0 });
    const [first, second, ...rest] = article.tags ?? [];
    const uneven = {
      ...article,
      tags: [
        { ...first, evidence: [{ field: 'headline', start: 0, end: 2 }, ...(first?.evidence ?? [])] },
        { ...second, labels: undefined },
        ...rest,
      ],
    } as typeof article;

    for (const each of [article, uneven, stateOf().article, { ...stateOf().article, tags: [] }]) {
      const plain = JSON.parse(JSON.stringify(each)) as typeof article;
      expect(expandArticle(unpack(pack(compactArticle(plain))))).toEqual(plain);
    }
  });

  test('moments of a key sort by sequencer as a number, and by time where there is none', () => {
    const moment = (sequencer: string, uploadedAt = '2026-01-01T00:00:00Z') => encodeMoment({ sequencer, uploadedAt });

    expect(moment('9F') < moment('A00')).toBe(true);
    expect(moment('00a0') < moment('A1')).toBe(true);
    expect(moment('', '2026-01-01T00:00:00.001Z') > moment('', '2026-01-01T00:00:00Z')).toBe(true);
    expect(moment('') < moment('1', '2020-01-01T00:00:00Z')).toBe(true);
  });

  test('the bounds about a sort key leave out that key alone', () => {
    const sortKey = fc.string({ unit: fc.constantFrom(...'0123456789abcv#:.TZ-'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(sortKey, sortKey, (key, other) => {
        fc.pre(!other.startsWith(key) && !key.startsWith(other));
        expect(other >= justAfter(key)).toBe(other > key);
        expect(other <= justBefore(key)).toBe(other < key);
        expect(justBefore(key) < key && key < justAfter(key)).toBe(true);
      }),
    );
  });

  test('a row is matched by the tags it has and by no other', () => {
    const marks = markTags(['place:IR', 'kw:نفط', 'src:wire']);

    expect(tagMatcher('kw:نفط')(marks)).toBe(true);
    expect(tagMatcher('src:wire')(marks)).toBe(true);
    expect(tagMatcher('place:IQ')(marks)).toBe(false);
    expect(tagMatcher('place:IR')(markTags([]))).toBe(false);
  });
});
