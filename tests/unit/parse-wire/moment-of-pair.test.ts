import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOfPair } from '../../../shared/parse/fields/moment-of-pair.ts';

test('a pair gives the moment of its UTC with the offset of its other clock', () => {
  const quarters = fc.integer({ min: -48, max: 56 });
  const moments = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, quarters, (moment, quarter) => {
      const utc = moment.toISOString().slice(0, 19);
      const local = new Date(moment.getTime() + quarter * 900_000).toISOString().slice(0, 19);

      expect(Date.parse(momentOfPair(utc, local))).toBe(Date.parse(`${utc}Z`));
      expect(momentOfPair(utc, local).startsWith(local)).toBe(true);
    }),
  );
});

test('what is no pair stays in UTC', () => {
  expect(momentOfPair('2025-06-02T10:00:00', undefined)).toBe('2025-06-02T10:00:00Z');
  expect(momentOfPair('2025-06-02T10:00:00', '2025-06-04T10:00:00')).toBe('2025-06-02T10:00:00Z');
  expect(momentOfPair('2025-06-02T10:00:00', '2025-06-02T10:07:00')).toBe('2025-06-02T10:00:00Z');
});
