import { describe, expect, test } from 'vitest';
import { labelsOf, labelTable } from '../../../../shared/parse/labels/label-table.ts';
import { parseText } from '../../../support/parse-text.ts';

describe('labelled lines', () => {
  const languages = [...new Set(labelTable().map((label) => label.language))].filter(
    (language) => labelsOf('source', language).length > 0 && labelsOf('published', language).length > 0,
  );

  test.each(languages)('are read in %s, wherever they stand', async (language) => {
    const label = (kind: 'source' | 'published' | 'keywords') => labelsOf(kind, language)[0] ?? labelsOf(kind, 'en')[0];
    const text = [
      'A headline of an article',
      `${label('published')}: 2024-05-03`,
      'A paragraph with a few words, which ends here.',
      `${label('source')} : Wire of the North`,
      'Another paragraph, which also ends here.',
      `${label('keywords')}：one, two words`,
    ].join('\n');

    const [draft] = await parseText(text);

    expect(draft).toMatchObject({
      headline: 'A headline of an article',
      body: ['A paragraph with a few words, which ends here.', 'Another paragraph, which also ends here.'],
      publishedAt: '2024-05-03T00:00:00Z',
      publishedPrecision: 'day',
      sourceName: 'Wire of the North',
      keywords: ['one', 'two words'],
    });
  });

  test('take their value from the next line when they stand alone', async () => {
    const [draft] = await parseText('Headline\nSource:\nWire of the North\nA paragraph that ends here.');
    expect(draft).toMatchObject({ sourceName: 'Wire of the North', body: ['A paragraph that ends here.'] });
  });

  test('leave a sentence that only begins like one in the body', async () => {
    const sentence = `Source: ${'the minister said many things about the matter and went on, '.repeat(4)}and left.`;
    const [draft] = await parseText(`Headline\nFirst paragraph ends here.\n${sentence}`);
    expect(draft?.body).toEqual(['First paragraph ends here.', sentence]);
  });

  test('a date in the language of its label is read in its order', async () => {
    const [draft] = await parseText('Titre\nPublié le : 03/04/2024\nUn paragraphe.');
    expect(draft?.publishedAt).toBe('2024-04-03T00:00:00Z');
  });
});
