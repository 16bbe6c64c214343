import { describe, expect, test } from 'vitest';
import { readDatelineDate } from '../../../../shared/parse/plain-text/read-dateline-date.ts';

const UPLOADED = '2026-11-26T15:00:00Z';

describe('the date of a dateline', () => {
  test.each([
    ['تونس 25 نوفمبر (وات)', ['ar']],
    ['عمان 25 تشرين الثاني (بترا)', ['ar']],
    ['Teruel, 25 nov (EFE)', ['es']],
    ['NAIROBI, Nov 25 (Reuters)', ['en']],
    ['ЧЕРНІВЦІ. 25 листопада. УНН', ['ru', 'uk', 'be']],
    ['新华社杭州11月25日电（记者 林萍）', ['zh', 'ja']],
    ['Brest, le 25 novembre 2026', ['fr']],
  ])('%s', (dateline, languages) => {
    const [language] = languages;
    const options = { uploadedAt: UPLOADED, ...(languages.length === 1 && language ? { language } : { languages }) };
    expect(readDatelineDate(dateline, options, UPLOADED)).toEqual({
      instant: '2026-11-25T00:00:00Z',
      precision: 'day',
    });
  });

  test('without a year is none of a week ago or tomorrow: it may be of another year', () => {
    const readOn = (day: string) =>
      readDatelineDate(`LONDON, ${day} (Reuters)`, { language: 'en', uploadedAt: UPLOADED }, UPLOADED)?.instant;
    expect(readOn('Nov 20')).toBe('2026-11-20T00:00:00Z');
    expect(readOn('Nov 18')).toBeUndefined();
    expect(readOn('Nov 29')).toBeUndefined();
    expect(readOn('June 14')).toBeUndefined();
  });

  test('is none of the last two of three numbers', () => {
    const options = { language: 'ar', uploadedAt: UPLOADED };
    expect(readDatelineDate('دبي 25-11-26 (وام)', options, UPLOADED)).toBeUndefined();
    expect(readDatelineDate('دبي 25-11 (وام)', options, UPLOADED)?.instant).toBe('2026-11-25T00:00:00Z');
  });
});
