import { describe, expect, test } from 'vitest';
import { findDatePieces, splitLine } from '../../../shared/parse/html/find-date-pieces.ts';

describe('findDatePieces', () => {
  test.each([
    ['By Ann Bee | 12/10/2020', '12/10/2020'],
    ['Georg Quast, 21. Jan. 2015', '21. Jan. 2015'],
    ['⋅ November 22, 2011 ⋅ Print', 'November 22, 2011'],
    ['Publicado el 3 de mayo de 2019 por Ana', '3 de mayo de 2019'],
    ['نشر في 12 مايو 2024', '12 مايو 2024'],
    ['نشر بتاريخ : 06-04-2025 - الساعة 15:25 | المشاهدات : 1204', 'نشر بتاريخ : 06-04-2025 الساعة 15:25'],
    ['2025-04-06 15:25 来源:日报', '2025-04-06 15:25'],
    ['2024/03/05 12:10:33 ص عدد المشاهدات: 3421', '2024/03/05 12:10:33 ص'],
    ['Rédigé par Ann Bee le mardi 10 novembre 2026 à 18h42, mis à jour à 19h05', 'mardi 10 novembre 2026 à 18h42'],
    ['Ann Bee wrote this on March 11, 2026 at 9:00 am PDT for us', 'March 11, 2026 at 9:00 am PDT'],
    ['Published on: 13 अगस्त 2024 11:00 AM', '13 अगस्त 2024 11:00 AM'],
  ])('%s holds %s', (line, piece) => {
    expect(findDatePieces(line)).toContain(piece);
  });

  test('a label of two words stays whole', () => {
    expect(splitLine('تاريخ النشر: 08 نوفمبر 2026 | آخر تعديل: 09 نوفمبر 2026')).toEqual([
      'تاريخ النشر: 08 نوفمبر 2026',
      'آخر تعديل: 09 نوفمبر 2026',
    ]);
    expect(splitLine('Published: 2 May 2026, 10:30 pm Updated: 3 May 2026')).toHaveLength(2);
  });

  test('offers a bounded number of pieces of a line full of dates', () => {
    expect(findDatePieces('1/2/2020 '.repeat(500)).length).toBeLessThanOrEqual(12);
  });
});
