import { describe, expect, test } from 'vitest';
import { parseText } from '../../../support/parse-text.ts';

describe('an article of a text', () => {
  test('who wrote what is quoted next is not the author', async () => {
    const [draft] = await parseText('ترامب يلوح برسوم\nكتب ترامب على منصته:\n"سنفرض رسوما جديدة قريبا."');
    expect(draft?.authors).toEqual([]);
  });

  test('a name in front of a date is the author', async () => {
    const [draft] = await parseText(
      'شركة ناشئة تطور بطارية سريعة الشحن\nوائل مراد | 27 فبراير 2024 | 14:05\nطورت شركة ناشئة بطارية تشحن في سبع دقائق.',
    );
    expect(draft).toMatchObject({ authors: [{ name: 'وائل مراد' }], publishedAt: '2024-02-27T14:05:00Z' });
  });

  test.each([
    'Oil prices rise – Reuters\nBrent at its highest in a year',
    'ماكرون: «لن نستسلم»\nالرئيس الفرنسي يتحدث إلى الأمة',
    'عمان تستضيف قمة - رويترز\nالقادة يصلون اليوم إلى المطار',
  ])('the headline of %s is no dateline', async (text) => {
    const [draft] = await parseText(`${text}\nA paragraph that is long enough to be one, and ends here.`);

    expect(`${draft?.headline}\n${draft?.body[0]}`).toBe(text);
  });

  test('a text of one long line is a body without a headline', async () => {
    const line = 'The council met on Monday and agreed on the plan. '.repeat(8).trim();
    expect((await parseText(line))[0]).toMatchObject({ body: [line] });
    expect((await parseText(line))[0]).not.toHaveProperty('headline');
  });

  test('dates that stand between the paragraphs of a chronicle stay there', async () => {
    const lines = ['June 3, 2025', 'Workers walk out at two yards.', 'June 5, 2025', 'Talks begin in the capital.'];
    const [draft] = await parseText(['A timeline of the strike', ...lines].join('\n'));
    expect(draft?.body).toEqual(lines);
    expect(draft).not.toHaveProperty('publishedAt');
  });

  test('a day and month in numbers are read as the text or its label writes them, and never where English leaves it open', async () => {
    const dateOf = async (text: string) => (await parseText(text))[0]?.publishedAt;
    expect(await dateOf('عنوان الخبر\n03/06/2025\nقال الوزير في كلمته إن المعرض يستمر من اليوم حتى نهاية الشهر.')).toBe(
      '2025-06-03T00:00:00Z',
    );
    expect(await dateOf('Titular\nFecha: 03/06/2025\nEl concejo votó.')).toBe('2025-06-03T00:00:00Z');
    expect(await dateOf('Headline\nDate: 03/06/2025\nThe council voted on the plan for the town.')).toBeUndefined();
  });

  const SENTENCES = 'وصل إلى الميناء صباح اليوم ألف نازح من القرى المجاورة.\nوقال أحدهم إن الطريق كانت طويلة.';

  test.each([
    ['🔻\n🇸🇩\nنازحون يصلون إلى الميناء', {}],
    ['FRA/JUS/PROCES\nنازحون يصلون إلى الميناء', {}],
    ['نازحون يصلون إلى الميناء\nبورتسودان، السودان', { dateline: 'بورتسودان، السودان' }],
    ['نازحون يصلون إلى الميناء\nالراصد (نواكشوط) -', { dateline: 'الراصد (نواكشوط)' }],
    [
      'نازحون يصلون إلى الميناء\nصفاقس، 4 جوان 2025',
      { dateline: 'صفاقس، 4 جوان 2025', publishedAt: '2025-06-04T00:00:00Z' },
    ],
    [
      'نازحون يصلون إلى الميناء\nهالة الورفلي\nأستاذة الجغرافيا في جامعة الساحل',
      { authors: [{ name: 'هالة الورفلي', role: 'أستاذة الجغرافيا في جامعة الساحل' }] },
    ],
    ['رئاسة الجمهورية\nالمكتب الإعلامي\nنازحون يصلون إلى الميناء', { sourceName: 'رئاسة الجمهورية' }],
    ['صحيفة الساحل العدد 4512\nنازحون يصلون إلى الميناء', { sourceName: 'صحيفة الساحل' }],
  ])('the lines above a text: %j', async (head, fields) => {
    const [draft] = await parseText(`${head}\n${SENTENCES}`);

    expect(draft).toMatchObject({ headline: 'نازحون يصلون إلى الميناء', body: SENTENCES.split('\n'), ...fields });
  });

  test('a roundup of cities keeps their names', async () => {
    const lines = [
      'بغداد: غرقت شوارع العاصمة العراقية بمياه الأمطار صباح اليوم.',
      'بيروت: أقفلت المدارس أبوابها بسبب السيول في الجبل.',
    ];
    const [draft] = await parseText(['أمطار في مدن عربية', ...lines].join('\n'));

    expect(draft?.body).toEqual(lines);
  });
});
