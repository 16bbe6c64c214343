import { describe, expect, test } from 'vitest';
import { splitDateEnd } from '../../../../shared/parse/plain-text/split-date-end.ts';

describe('splitDateEnd', () => {
  test('a date at the end of a line, parted from what it dates or not', () => {
    const date = { instant: '2026-06-14T00:00:00Z', precision: 'day' };
    expect(splitDateEnd('Alexandria - 14 June 2026', {})).toEqual({ before: 'Alexandria', date, isParted: true });
    expect(splitDateEnd('Briefing for 14 June 2026', {})).toEqual({ before: 'Briefing for', date, isParted: false });
    expect(splitDateEnd('14 people in 2026', {})).toBeUndefined();
  });

  test('a time of day is no date, though the day of the upload would complete it', () => {
    expect(splitDateEnd('Inquiries 18:02', { uploadedAt: '2026-12-01T00:00:00Z' })).toBeUndefined();
  });
});
