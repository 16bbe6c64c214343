import { describe, expect, test } from 'vitest';
import { parseText } from '../../../support/parse-text.ts';

describe('a page pasted whole', () => {
  const TEXT = [
    'The harbour stayed closed on Tuesday while crews cleared sand from the channel, the port office said.',
    'Two ferries were sent to the northern pier, where some three hundred passengers spent the night.',
  ];

  test('has no article in a list of headlines with the first words of each', async () => {
    const teasers = [
      'Library opens in the old customs house',
      'The library in the old customs house opens on Friday, with forty thousand books.',
      'Council keeps the night bus for another year',
      'The council will keep the night bus for another year, at a cost of two million.',
      'Lock keeper retires after forty years',
      'The keeper of the upper lock retires after forty years and eleven thousand boats.',
      'The paper is made by nineteen people in two rooms above the bakery.',
      'It was founded in 1911 by the printers of the town.',
    ];
    const drafts = await parseText(
      ['Harbour closed', ...TEXT, 'Source: Harbour Paper', 'Read also:', ...teasers].join('\n'),
    );

    expect(drafts.map(({ headline }) => headline)).toEqual(['Harbour closed']);
  });

  const MENU = ['Skip to content', 'News', 'Sport', 'Opinion', 'Sign in'];

  test('keeps its headline where a heading of the text says the first words of it', async () => {
    const lines = [...MENU, 'When the harbour reopens and where ferries stop', '14 June 2026', 'Share', TEXT[0] ?? ''];
    const [draft] = await parseText([...lines, 'When the harbour reopens', TEXT[1] ?? ''].join('\n'));

    expect(draft?.headline).toBe('When the harbour reopens and where ferries stop');
    expect(draft?.body).toEqual([TEXT[0], 'When the harbour reopens', TEXT[1]]);
  });

  test('keeps its first paragraph below a button with a colon, and the items of a list', async () => {
    const items = ['• Upper lock: two weeks', '• Lower lock: three weeks'];
    const lines = [...MENU, 'Harbour closed by sand', '14 June 2026', 'Share:', ...TEXT, ...items];
    const [draft] = await parseText([...lines, 'The office will open both in July.', 'About us'].join('\n'));

    expect(draft?.body).toEqual([...TEXT, ...items, 'The office will open both in July.']);
  });

  test('is not headed by buttons in two scripts', async () => {
    const lines = [
      'بوابة الميناء الإخباريةكوردىEnglish',
      'سياسة أمن مجتمع رياضة',
      '2026-06-14',
      'سفن الرمل تفتح قناة الميناء من جديد',
    ];
    const body = [
      'قالت بوابة الميناء إن سفنا لجرف الرمل فتحت قناة الميناء من جديد يوم الأحد بعد أسبوع من العاصفة.',
      'وأضاف مدير الميناء أن الحركة تعود إلى ما كانت عليه خلال يومين، وأن السفن الكبيرة تدخل ليلا.',
    ];
    const [draft] = await parseText(
      [...lines, 'shares+A-A', ...body, 'Copyright © 2026. All rights reserved'].join('\n'),
    );

    expect(draft).toMatchObject({ headline: lines.at(-1), body });
  });

  test('is headed by what somebody says, not by who', async () => {
    const lines = [
      ...MENU,
      '14 June 2026',
      'The harbour master:',
      'We will clear the sand by Friday',
      'Share',
      ...TEXT,
    ];
    const [draft] = await parseText(lines.join('\n'));

    expect(draft).toMatchObject({ headline: 'We will clear the sand by Friday', body: TEXT });
    expect(draft?.publishedAt).toBe('2026-06-14T00:00:00Z');
  });

  test('keeps the standfirst above its byline, and its day where readers wrote on days of their own', async () => {
    const lines = [
      ...MENU,
      'Harbour closed by sand',
      'Crews may need until Friday',
      'By Ann Roe',
      '14 June 2026',
      'Share',
    ];
    const comments = [
      'Comments of readers',
      '1 - Joe',
      '15 June 2026',
      'About time',
      '2 - Kim',
      '16 June 2026',
      'Well',
    ];
    const [draft] = await parseText([...lines, ...TEXT, ...comments].join('\n'));

    expect(draft).toMatchObject({ headline: 'Harbour closed by sand', authors: [{ name: 'Ann Roe' }] });
    expect(draft?.publishedAt).toBe('2026-06-14T00:00:00Z');
    expect(draft?.body).toEqual(['Crews may need until Friday', ...TEXT]);
  });

  test('may begin with the site, as the reading view shows it', async () => {
    const [draft] = await parseText(['harbour-paper.example', 'Harbour closed for a third day', ...TEXT].join('\n'));

    expect(draft).toMatchObject({ headline: 'Harbour closed for a third day', body: TEXT });
  });

  test('says its day twice', async () => {
    const days = ['14 June 2025', 'Published 14 June 2025'];
    const [draft] = await parseText(['Harbour closed for a third day', ...days, ...TEXT].join('\n'));

    expect(draft).toMatchObject({ publishedAt: '2025-06-14T00:00:00Z', body: TEXT });
  });

  test('lists keywords down to its buttons, and has an agency for a source, not for an author', async () => {
    const lines = [
      'Harbour closed for a third day',
      'By: Reuters',
      ...TEXT,
      'Keywords:',
      'harbour',
      'sand',
      'Share',
      'Print',
    ];
    const [draft] = await parseText(lines.join('\n'));

    expect(draft).toMatchObject({ sourceName: 'Reuters', authors: [], keywords: ['harbour', 'sand'], body: TEXT });
  });
});
