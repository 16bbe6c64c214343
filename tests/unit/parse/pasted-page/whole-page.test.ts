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
