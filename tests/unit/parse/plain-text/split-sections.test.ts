import { describe, expect, test } from 'vitest';
import { parseText } from '../../../support/parse-text.ts';

describe('related blocks', () => {
  test('links between paragraphs are no part of the body and no article', async () => {
    const text =
      'Headline\nFirst paragraph ends here.\nRead also: Another story\nSecond paragraph ends here.\nSee also:\nOne story\nTwo stories\nThree stories';
    const drafts = await parseText(text);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({
      body: ['First paragraph ends here.', 'Second paragraph ends here.'],
      related: [],
    });
  });

  test('a heading of the text behind links stays in it', async () => {
    const text = [
      'Headline',
      'First paragraph ends here.',
      'See also:',
      'A bridge is closed again',
      'A ferry sails once more',
    ];
    const [draft] = await parseText([...text, 'New jobs', 'Second paragraph ends here.'].join('\n'));
    expect(draft?.body).toEqual(['First paragraph ends here.', 'New jobs', 'Second paragraph ends here.']);
  });

  test('a link above keywords and rights is no article', async () => {
    const text = ['Headline', 'First paragraph ends here.', 'Related', 'Beavers return to the upper river'];
    const drafts = await parseText(
      [...text, 'Topics', 'Rivers', 'Canals', '© 2026 Courier. All rights reserved.'].join('\n'),
    );
    expect(drafts).toHaveLength(1);
  });

  test('an embedded article is one of its own, and both name each other', async () => {
    const drafts = await parseText(
      'Erste Meldung\nEin Absatz endet hier.\nQuelle: dpa\nLesen Sie auch:\nZweite Meldung\nEin anderer Absatz endet hier.',
    );
    expect(drafts.map(({ headline, body, related }) => ({ headline, body, related }))).toEqual([
      { headline: 'Erste Meldung', body: ['Ein Absatz endet hier.'], related: [{ rel: 'seeAlso', place: 1 }] },
      {
        headline: 'Zweite Meldung',
        body: ['Ein anderer Absatz endet hier.'],
        related: [{ rel: 'seeAlsoIn', place: 0 }],
      },
    ]);
  });

  test('a link between paragraphs is none of the text, whatever follows it; a whole article is one of its own', async () => {
    const [first, second] = ['The council voted on Monday to keep the old market open.', 'Traders welcomed the vote.'];
    const link = ['Read also:', 'Ferry prices rise by a tenth from July'];
    const told = 'Ferry prices will rise by a tenth from July, the operator said.';
    const between = await parseText(['Old market stays open', first, ...link, second].join('\n'));
    const behind = await parseText(['Old market stays open', first, second, ...link, told].join('\n'));

    expect(between.map(({ body }) => body)).toEqual([[first, second]]);
    expect(behind.map(({ body }) => body)).toEqual([[first, second], [told]]);
  });
});

describe('lists of other articles', () => {
  test('above a headline leave it its place', async () => {
    const list = ['See also', 'Two ferries collide in thick fog', 'Museum of clocks reopens in an old mill'];
    const [draft] = await parseText(
      [
        'Home',
        ...list,
        'Council keeps the old market open until 2030',
        'By Jane Doe',
        'The council voted on Monday to keep the old market open until 2030, after traders had protested.',
        'Traders welcomed the vote.',
      ].join('\n'),
    );
    expect(draft?.headline).toBe('Council keeps the old market open until 2030');
    expect(draft?.body).toHaveLength(2);
  });

  test('are none, though each title has a paragraph under it', async () => {
    const text = [
      'افتتاح جسر جديد فوق النهر',
      'افتتح رئيس البلدية، أمس، جسرا جديدا فوق النهر يربط ضفتي المدينة.',
      'المصدر: نشرة المدينة',
      'اقرأ أيضا:',
      'إغلاق سوق السمك القديم نهاية الشهر',
      'قررت البلدية إغلاق سوق السمك القديم نهاية الشهر ونقل الباعة إلى مبنى حديث.',
      'تأجيل افتتاح المسرح الصيفي إلى الخريف',
      'أعلنت وزارة الثقافة تأجيل افتتاح المسرح الصيفي بسبب أعمال الصيانة.',
    ];
    expect(await parseText(text.join('\n'))).toHaveLength(1);
    expect(await parseText([...text, 'المصدر: نشرة الوزارة'].join('\n'))).toHaveLength(2);
  });
});
