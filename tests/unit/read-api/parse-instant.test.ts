import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../../functions/read-api/parse-instant.ts';

describe('parseInstant', () => {
  test.each([
    ['2026-01-31', 'from', '2026-01-31T00:00:00.000Z'],
    ['2026-01-31', 'to', '2026-02-01T00:00:00.000Z'],
    ['9999-12-31', 'to', '9999-12-31T23:59:59.999Z'],
    ['2026-01-31T08:00:00Z', 'to', '2026-01-31T08:00:00.000Z'],
    ['2026-01-31t08:00:00z', 'from', '2026-01-31T08:00:00.000Z'],
    ['2026-01-31T08:00:00.1234567Z', 'from', '2026-01-31T08:00:00.123Z'],
    ['2026-01-31T08:00:00+03:00', 'from', '2026-01-31T05:00:00.000Z'],
    ['2026-01-31T08:00:00 03:00', 'from', '2026-01-31T05:00:00.000Z'],
    ['2026-01-31T23:00:00-05:30', 'from', '2026-02-01T04:30:00.000Z'],
    ['0000-01-01T00:00:00+14:00', 'from', '0000-01-01T00:00:00.000Z'],
    ['2028-02-29', 'from', '2028-02-29T00:00:00.000Z'],
  ] as const)('reads %s as %s', (text, end, value) => {
    expect(parseInstant(text, end)).toEqual({ ok: true, value });
  });

  test.each([
    '',
    'yesterday',
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-1-1',
    '2026-01-31T08:00Z',
    '2026-01-31T08:00:00',
    '2026-01-31T24:00:00Z',
    '2026-01-31T08:00:61Z',
    '2026-01-31T08:00:00+99:00',
    '1769846400',
    '٢٠٢٦-٠١-٣١',
  ])('refuses %j', (text) => {
    expect(parseInstant(text, 'from').ok).toBe(false);
  });

  test('reads every time that Date writes', () => {
    const years = { min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(years), (date) => {
        expect(parseInstant(date.toISOString(), 'to')).toEqual({ ok: true, value: date.toISOString() });
      }),
    );
  });
});
