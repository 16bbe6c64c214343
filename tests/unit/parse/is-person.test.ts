import { expect, test } from 'vitest';
import { isPerson } from '../../../shared/parse/news-lines/is-person.ts';

test.each([
  'محمد علي',
  'عمر بن خالد',
  'أحمد أبو زيد',
  'فاطمة بنت علي',
  'منى عبد الله',
  'نور الدين زيدان',
  'أ.د. شامل العزاوي',
  'Jane Roe',
])('%s may sign an article', (name) => {
  expect(isPerson(name)).toBe(true);
});

test.each([
  'علي شرفة من غياب',
  'محمد في القاهرة',
  'ميناء العقبة',
  'رجال الدين',
  'شامل العزاوي',
  'ص.ب الرياض المركزية',
  'أ. ف. ب',
])('%s is nobody', (text) => {
  expect(isPerson(text)).toBe(false);
});
