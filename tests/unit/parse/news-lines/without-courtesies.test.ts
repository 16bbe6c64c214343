import { describe, expect, test } from 'vitest';
import {
  isCoverNote,
  withoutCourtesies,
  withoutLetter,
} from '../../../../shared/parse/news-lines/without-courtesies.ts';

const TEXT = ['The bridge over the old harbour opened on Monday.', 'It cost twelve million, the mayor said.'];

describe('withoutCourtesies', () => {
  test.each([
    [['Dear editors,'], ['Kind regards,', 'Jo Park', 'Press office']],
    [
      ['السادة رؤساء التحرير،', 'تحية طيبة وبعد،'],
      ['وتفضلوا بقبول فائق الاحترام', 'إدارة التواصل', '0550000000'],
    ],
    [['Bonjour,'], ['Bien cordialement,', 'Anne Kerjean']],
    [['Sehr geehrte Damen und Herren,'], ['Mit freundlichen Grüßen', 'Karl Maier']],
    [['Estimados colegas:'], ['¡Gracias!']],
    [['お世話になっております。'], ['よろしくお願いいたします。', '港湾局']],
    [[], ['Thanks', 'Maeve']],
    [
      ['Добрый день!', 'Направляем пресс-релиз для публикации.'],
      ['С уважением,', 'Ольга'],
    ],
  ])('%s … %s', (above, below) => {
    expect(withoutCourtesies([...above, ...TEXT, ...below])).toEqual(TEXT);
  });

  test('leaves a note out that is closed above the text', () => {
    const story = ['Bridge over the old harbour opens', ...TEXT, ...TEXT];

    expect(withoutCourtesies(['زملائي الأعزاء،', 'أدناه تقرير للنشر غدا.', 'تحياتي', 'منى خالد', ...story])).toEqual(
      story,
    );
    expect(withoutCourtesies(['Dear editors,', ...TEXT, 'Kind regards,', ...TEXT, ...TEXT])).toEqual([
      ...TEXT,
      'Kind regards,',
      ...TEXT,
      ...TEXT,
    ]);
  });

  test.each([
    [['Dear old harbour: its bridge opened on Monday, a year later than planned, at twice the price.', ...TEXT]],
    [['Hello Bridge opens.', ...TEXT]],
    [[...TEXT, 'Thanks to the tunnel, drivers were spared the worst.']],
    [[...TEXT, 'Regards', 'So ended the letter that the mayor read out on the bridge.']],
    [['Hello,']],
  ])('leaves sentences: %s', (paragraphs) => {
    expect(withoutCourtesies(paragraphs)).toEqual(paragraphs);
  });
});

test('a letter is left where it has both a greeting and a closing', () => {
  const [above, below] = [
    ['السادة الزملاء، تحية طيبة', 'مرفق الخبر أدناه للنشر'],
    ['مع خالص التحيات', 'بلدية الميناء'],
  ];
  expect(withoutLetter([...above, ...TEXT, ...below])).toEqual(TEXT);
  expect(withoutLetter(['Dear old harbour', ...TEXT])).toEqual(['Dear old harbour', ...TEXT]);
});

describe('isCoverNote', () => {
  test('a short note that something is attached, in any language', () => {
    expect(isCoverNote(['Veuillez trouver ci-joint notre communiqué.'], false)).toBe(true);
    expect(isCoverNote(['مرفق لكم البيان الصحفي.'], false)).toBe(true);
    expect(isCoverNote(TEXT, false)).toBe(false);
    expect(
      isCoverNote(
        Array.from({ length: 20 }, () => 'The report is attached to the bridge.'),
        false,
      ),
    ).toBe(false);
  });
});
