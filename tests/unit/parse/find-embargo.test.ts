import { describe, expect, test } from 'vitest';
import { findEmbargo } from '../../../shared/parse/fields/find-embargo.ts';
import type { ParseContext } from '../../../shared/parse/format.ts';

const CONTEXT: ParseContext = {
  key: 'incoming/desk/release.txt',
  source: { id: 'desk', timeZone: 'Europe/London' },
  uploadedAt: '2026-11-26T15:00:00Z',
};

describe('findEmbargo', () => {
  test.each([
    ['EMBARGOED UNTIL 00:01 GMT, SUNDAY 6 DECEMBER 2026', '2026-12-06T00:01:00Z'],
    ['Embargoed until 0001 hrs, 6 December 2026', '2026-12-06T00:01:00Z'],
    ['Embargoed to 0001 Friday December 04', '2026-12-04T00:01:00Z'],
    ['STRICTLY EMBARGOED: NOT FOR PUBLICATION BEFORE 00.01 HRS ON FRIDAY 4 DECEMBER 2026', '2026-12-04T00:01:00Z'],
    ['Strictly embargoed until 00:01 on Friday 4th December', '2026-12-04T00:01:00Z'],
    ['Embargo: 25 November, 10:00', '2026-11-25T10:00:00Z'],
    ['Embargo: 4 December 2026 – 10:00', '2026-12-04T10:00:00Z'],
    ['Not for publication before 22:30 BST, 3 June 2027', '2027-06-03T21:30:00Z'],
    ['Under embargo until 9am ET on December 4, 2026', '2026-12-04T14:00:00Z'],
    ["Embargo jusqu'au vendredi 4 décembre à 18h00", '2026-12-04T18:00:00Z'],
    ['Embargado hasta el 4 de diciembre de 2026 a las 10:00', '2026-12-04T10:00:00Z'],
    ['SPERRFRIST: 4. Dezember, 10.00 Uhr', '2026-12-04T10:00:00Z'],
    ['Эмбарго до 10:00 4 декабря 2026', '2026-12-04T10:00:00Z'],
    ['محظور النشر حتى الساعة 10 صباحا بتوقيت القاهرة 4 ديسمبر 2026', '2026-12-04T08:00:00Z'],
    ['حظر النشر حتى الجمعة 4 كانون الأول 2026', '2026-12-04T00:00:00Z'],
    ['解禁日時：2026年12月4日 10時', '2026-12-04T10:00:00Z'],
  ])('%s', (line, until) => {
    expect(findEmbargo(line, CONTEXT)).toEqual({ embargo: { until }, rest: '' });
  });

  test('what follows on the line is left, as a headline', () => {
    const report = findEmbargo('[EMBARGOED UNTIL 4 DEC 2026, 00:01] Fines scrapped', CONTEXT);
    const ban = findEmbargo('Embargo: 4 December 2026: Fish ban', CONTEXT);

    expect(report).toEqual({ embargo: { until: '2026-12-04T00:01:00Z' }, rest: 'Fines scrapped' });
    expect(ban).toEqual({ embargo: { until: '2026-12-04T00:00:00Z' }, rest: 'Fish ban' });
  });

  test.each([
    'Embargoed until delivery',
    'Embargoed until Monday 10am',
    'Sperrfrist bis Redebeginn',
    'ممنوع النشر حتى إشعار آخر',
    'Embargoed until 10:00 IST, 4 December 2026',
  ])('%s, whose end cannot be read, holds until told otherwise', (line) => {
    expect(findEmbargo(line, CONTEXT)).toEqual({ embargo: { untilToldOtherwise: true }, rest: '' });
  });

  test.each([
    'Embargo: 12 countries join in',
    'Embargo until talks end, ministers say',
    'The text is embargoed until 4 December 2026',
    'حظر النشر في قضية المرفأ',
    'Embargoes and their end',
  ])('%s is a headline', (line) => {
    expect(findEmbargo(line, CONTEXT)).toBeUndefined();
  });
});
