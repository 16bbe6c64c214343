import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_TAGS, parseTagExpression } from '../../../functions/read-api/tag-expression.ts';

const tagId = fc
  .tuple(fc.constantFrom('place', 'kw', 'medtop', 'per'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }))
  .map(([scheme, code]) => `${scheme}:${code}`.normalize('NFC'))
  .filter((id) => id === id.trim() && !/\p{Cc}/u.test(id) && !id.endsWith(':') && id.length <= 200);

/** A tag id as an app writes it, as one id whatever signs it holds. */
const escapeTagId = (id: string): string => id.replace(/[%,|]/g, (sign) => encodeURIComponent(sign));

describe('parseTagExpression', () => {
  test.each([
    ['place:IR', { allOf: [['place:IR']], noneOf: [] }],
    ['b:1,a:1', { allOf: [['a:1'], ['b:1']], noneOf: [] }],
    ['b:1|a:1', { allOf: [['a:1', 'b:1']], noneOf: [] }],
    ['c:1,b:1|a:1,-d:1', { allOf: [['a:1', 'b:1'], ['c:1']], noneOf: ['d:1'] }],
    ['-a:1', { allOf: [], noneOf: ['a:1'] }],
    ['a:1,a:1|a:1', { allOf: [['a:1']], noneOf: [] }],
    ['kw:وزير الدفاع الإيراني', { allOf: [['kw:وزير الدفاع الإيراني']], noneOf: [] }],
    [' a:1 , b:1 ', { allOf: [['a:1'], ['b:1']], noneOf: [] }],
    ['kw:1%2C000,kw:50%,kw:a-b', { allOf: [['kw:1,000'], ['kw:50%'], ['kw:a-b']], noneOf: [] }],
    ['kw:cafe\u0301', { allOf: [['kw:café']], noneOf: [] }],
  ])('reads %s', (expression, expected) => {
    expect(parseTagExpression(expression)).toEqual({ ok: true, value: expected });
  });

  test.each([
    '',
    ',',
    'a:1,',
    'a:1||b:1',
    'Iran',
    '--a:1',
    '-',
    'place:',
    'PLACE:IR',
    'a:\u0000',
    'a:1|-b:1',
    '-a:1|b:1',
  ])('refuses %j', (expression) => {
    expect(parseTagExpression(expression).ok).toBe(false);
  });

  test('refuses more tags than a list may name, and a tag too long to be one', () => {
    const many = Array.from({ length: MAX_TAGS + 1 }, (_, number) => `kw:${number}`).join('|');

    expect(parseTagExpression(many).ok).toBe(false);
    expect(parseTagExpression(`kw:${'x'.repeat(500)}`).ok).toBe(false);
  });

  test('reads what was written, whatever the ids hold', () => {
    const groups = fc.array(fc.array(tagId, { minLength: 1, maxLength: 3 }), { maxLength: 2 });
    fc.assert(
      fc.property(groups, fc.array(tagId, { maxLength: 3 }), (allOf, noneOf) => {
        fc.pre(allOf.length + noneOf.length > 0);
        const terms = [
          ...allOf.map((group) => group.map(escapeTagId).join('|')),
          ...noneOf.map((id) => `-${escapeTagId(id)}`),
        ];

        const reading = parseTagExpression(terms.join(','));

        if (!reading.ok) throw new Error(reading.refusal);
        expect(new Set(reading.value.allOf.map((group) => JSON.stringify(group)))).toEqual(
          new Set(allOf.map((group) => JSON.stringify([...new Set(group)].sort()))),
        );
        expect(reading.value.noneOf).toEqual([...new Set(noneOf)].sort());
      }),
    );
  });

  test('reads every order of the same terms as the same value', () => {
    const shuffled = fc
      .array(fc.tuple(fc.constantFrom('', '-'), tagId), { minLength: 1, maxLength: 6 })
      .chain((terms) => fc.tuple(fc.constant(terms), fc.shuffledSubarray(terms, { minLength: terms.length })));
    fc.assert(
      fc.property(shuffled, ([terms, others]) => {
        const write = (list: typeof terms) => list.map(([not, id]) => not + escapeTagId(id)).join(',');

        expect(parseTagExpression(write(terms))).toEqual(parseTagExpression(write(others)));
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseTagExpression(text).ok === 'boolean'));
  });
});
