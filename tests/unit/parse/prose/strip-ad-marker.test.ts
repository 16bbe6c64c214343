import { describe, expect, test } from 'vitest';
import { stripAdMarker } from '../../../../shared/parse/prose/strip-ad-marker.ts';

describe('stripAdMarker', () => {
  test.each([
    ['إعلانوأعلنت إيران الأحد', 'وأعلنت إيران الأحد'],
    ['إعلانقال الوزير إن', 'قال الوزير إن'],
    ['إعلانغير أن معظمها', 'غير أن معظمها'],
    ['إعلانيقول الباحث', 'يقول الباحث'],
    ['AdvertisementThe minister said', 'The minister said'],
    ['ADVERTISEMENTThe minister said', 'The minister said'],
    ['PublicitéLe ministre', 'Le ministre'],
    ['The minister said.Advertisement', 'The minister said.'],
    ['إعلان', undefined],
    ['- Advertisement -', undefined],
    ['Anzeige', undefined],
  ])('%s', (paragraph, expected) => {
    expect(stripAdMarker(paragraph)).toBe(expected);
  });

  test.each([
    'إعلانات المياه',
    'إعلانها عن الخطة',
    'إعلانية جديدة',
    'إعلان الحرب على الفساد',
    'إعلانيين جدد',
    'إعلانتشكيل الحكومة',
    'Anzeigen gegen den Minister',
    'Advertisements rose',
    'Werbung wirkt',
  ])('leaves %s', (paragraph) => {
    expect(stripAdMarker(paragraph)).toBe(paragraph);
  });
});
