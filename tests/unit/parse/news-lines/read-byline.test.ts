import { describe, expect, test } from 'vitest';
import { readByline } from '../../../../shared/parse/news-lines/read-byline.ts';

describe('readByline', () => {
  test.each([
    ['By Jane Doe and John Roe, Reuters', ['Jane Doe', 'John Roe']],
    ['Par Élodie Marchand', ['Élodie Marchand']],
    ['كتب محمد الحداد', ['محمد الحداد']],
    ['Par Élodie Marchand avec AFP', ['Élodie Marchand']],
    ['By Jane Doe with agencies', ['Jane Doe']],
    ['By Jane Doe, New York', ['Jane Doe']],
    ['Por Juan Pérez | Buenos Aires', ['Juan Pérez']],
    ['Écrit par Marie Leroy', ['Marie Leroy']],
    ['كتب محمد علي وأحمد سالم', ['محمد علي', 'أحمد سالم']],
    ['Par L.D. avec AFP', ['L.D.']],
    ['Von unserem Redakteur Jan Peters', ['Jan Peters']],
    ['بقلم/ د. سعيد الحاج', ['د. سعيد الحاج']],
    ['記者王小明／台北報導', ['王小明']],
    ['本报记者 张三 李四', ['张三', '李四']],
    ['홍길동 기자 gildong@news.example', ['홍길동']],
    ['بقلم محمد الحداد، رام الله', ['محمد الحداد']],
  ])('the byline %s', (line, names) => {
    expect(readByline(line)?.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    'By the end of the year',
    'By Friday',
    '記者会見で市長は語った',
    '記者会見',
    '记者会现场',
    'كتب ترامب على منصته:',
    'Von der Leyen spricht am Abend in Berlin über Europa.',
  ])('no byline in %s', (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});
