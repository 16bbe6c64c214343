import { describe, expect, test } from 'vitest';
import { splitNames } from '../../../shared/parse/html/split-names.ts';

describe('splitNames', () => {
  test.each([
    ['By Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
    ['Von Anna Berg, Karl Wolf', ['Anna Berg', 'Karl Wolf']],
    ['Jane Roe, Correspondent', ['Jane Roe']],
    ['بقلم سلمى الحداد', ['سلمى الحداد']],
    ['Jane Roe (Photos: X)', ['Jane Roe']],
    ['Jane Roe; jane roe', ['Jane Roe']],
    ['Jan Kowalski', ['Jan Kowalski']],
    ['By Jane Roe May 3, 2020', ['Jane Roe']],
    ['By Jane Roe, MS, RD. Reviewed by John Doe', ['Jane Roe']],
    ['Interview: Anna Berg', ['Anna Berg']],
    ['By Ann Bee | Senior Review Analyst', ['Ann Bee']],
    ['von David Berg, NDR NIEDERSACHSEN', ['David Berg']],
    ['Jane Roe (jane@example.org) @janeroe', ['Jane Roe']],
    ['كتب - محمد علي', ['محمد علي']],
    ['كتب/ محمد علي وأحمد حسن', ['محمد علي', 'أحمد حسن']],
    ['كتب: محمد وليد صالح', ['محمد وليد صالح']],
    ['القاهرة: محمد علي', ['محمد علي']],
    ['محمد علي - القاهرة', ['محمد علي']],
    ['رام الله - سلمى خليل', ['سلمى خليل']],
    ['الكاتب الصحفي محمد علي', ['محمد علي']],
    ['أحمد محمد، سعيد حسن وليلى عمر', ['أحمد محمد', 'سعيد حسن', 'ليلى عمر']],
    ['김민수 기자', ['김민수']],
  ])('%s', (byline, names) => {
    expect(splitNames([byline])).toEqual(names);
  });

  test.each([
    'admin',
    'https://example.org/author/1',
    'Redaktion',
    'jane@example.org',
    'Updated July 22',
    'المحرر',
    'محرر الموقع',
    'القاهرة - أ ش أ',
    'غزة – وكالات',
    'إعداد: فريق التحرير',
    'تصوير: حسن فؤاد',
    'ویب ڈیسک',
    'Photo: John Doe',
    'page.author',
    'example.org',
    '2 min read',
    '—',
  ])('takes %s for no name', (text) => {
    expect(splitNames([text])).toEqual([]);
  });
});
