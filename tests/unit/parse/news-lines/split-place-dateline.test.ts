import { describe, expect, test } from 'vitest';
import { isPlace } from '../../../../shared/parse/news-lines/is-place.ts';
import { splitPlaceDateline } from '../../../../shared/parse/news-lines/split-place-dateline.ts';

const TEXT = 'انطلق اليوم موسم الحصاد في حقول الراشيدية وسط توقعات بمحصول وفير هذا العام.';

describe('splitPlaceDateline', () => {
  test.each([
    ['قسنطينة - ', 'قسنطينة'],
    ['الرمثا، الأردن: ', 'الرمثا، الأردن'],
    ['عمان 3 حزيران – ', 'عمان 3 حزيران'],
    ['عمان - رؤيا - ', 'عمان - رؤيا'],
    ['المكلا/ إعلام المحافظة: ', 'المكلا/ إعلام المحافظة'],
    ['الراشيدية – أنفاس – ', 'الراشيدية – أنفاس'],
    ['بترا - ', 'بترا'],
    ['ضفاف نيوز/ ', 'ضفاف نيوز'],
  ])('parts %s from the text', (opening, dateline) => {
    expect(splitPlaceDateline(`${opening}${TEXT}`)).toEqual({ dateline, rest: TEXT });
  });

  test.each([
    ['a way between two places', `بيروت - دمشق: ${TEXT}`],
    ['a place that is not known', `العنوان - ${TEXT}`],
    ['what is too short for a text', 'الرياض: 40 درجة'],
    ['half a sentence', 'Paris - that city of light which so many people dream of every day.'],
    ['no mark at all', TEXT],
    ['a topic', 'Leipzig: Hier wurde vor vierzig Jahren ein Label erfunden und in die Welt getragen.'],
    ['two places at once', 'BEIRUT/THE HAGUE, March 7 (Agency) - An inquiry was opened on Monday by the court.'],
  ])('leaves %s', (_, paragraph) => {
    expect(splitPlaceDateline(paragraph)).toBeUndefined();
  });
});

describe('isPlace', () => {
  test.each(['زحلة', 'الدار البيضاء', 'حائل', 'Tizi-Ouzou', 'ZARAGOZA', 'تهران', 'Казань'])('knows %s', (name) => {
    expect(isPlace(name)).toBe(true);
  });

  test.each(['', 'قال', 'الحكومة', 'Jordan', 'سارة'])('%j is none', (name) => {
    expect(isPlace(name)).toBe(false);
  });
});
