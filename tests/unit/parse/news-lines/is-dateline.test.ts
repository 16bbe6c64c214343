import { expect, test } from 'vitest';
import { isDateline, isDatelineInTwoCalendars } from '../../../../shared/parse/news-lines/is-dateline.ts';

test.each([
  'بيروت - رويترز',
  'الدوحة: «الشرق الأوسط»',
  'Paris (AFP)',
  'أبوظبي - سكاي نيوز عربية',
  'بغداد/ واع',
  'الرياض - وكالة الأنباء السعودية',
  'الجزائر - (واج) :',
  'تهران - ایرنا -',
])('%s alone is a dateline', (line) => {
  expect(isDateline(line)).toBe(true);
});

test.each([
  'Paris (AFP) — Farmers blocked the port',
  'The minister - a lawyer - said',
  'بيروت - قال الوزير',
  'Harbour strike',
])('%s is none', (line) => {
  expect(isDateline(line)).toBe(false);
});

test('a line with a place, the day in both calendars and an agency is one above a text', () => {
  expect(isDatelineInTwoCalendars('أبها 24 ذو القعدة 1447 هـ الموافق 11 مايو 2026 م واس')).toBe(true);
  expect(isDatelineInTwoCalendars('أبها 24 ذو القعدة 1447 هـ الموافق 11 مايو 2026 م')).toBe(false);
});
