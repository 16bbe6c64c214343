import { expect, test } from 'vitest';
import { partGlued } from '../../../../shared/parse/plain-text/part-glued.ts';

test.each([
  ['Par Anne Morel27 janvier 2024', 'Par Anne Morel | 27 janvier 2024'],
  ['Par Anne MorelSamedi 27 janvier 2024', 'Par Anne Morel | Samedi 27 janvier 2024'],
  ['ليلى سالمالأربعاء 14 ماي 2025', 'ليلى سالم | الأربعاء 14 ماي 2025'],
  ['سلمى بركةالأربعاء 14 ماي 2025 - 11:32تعليقات: 2', 'سلمى بركة | الأربعاء 14 ماي 2025 - 11:32 | تعليقات: 2'],
  ['By Jane McArthur, 27 January 2024', 'By Jane McArthur, 27 January 2024'],
  ['يوم الأربعاء 14 ماي 2025', 'يوم الأربعاء 14 ماي 2025'],
  ['11:32تعليقات', '11:32تعليقات'],
  ['14 ماي 2025 11:32مساءً', '14 ماي 2025 11:32مساءً'],
  ['14 May 2025 11:32WIB', '14 May 2025 11:32WIB'],
  ['14 мая 2025, 11:32мск', '14 мая 2025, 11:32мск'],
  ['14 mai 2025 11:32Partager', '14 mai 2025 11:32 | Partager'],
])('%s is %s', (line, parted) => {
  expect(partGlued(line)).toBe(parted);
});
