import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ArticleDraft } from '../../../shared/article/article-draft.ts';
import type { SourceProfile } from '../../../shared/article/source-profile.ts';
import { LABELS } from '../../../shared/parse/labels/label-table.ts';
import { readByline } from '../../../shared/parse/news-lines/read-byline.ts';
import { readKeywords } from '../../../shared/parse/news-lines/read-keywords.ts';
import { splitDateline } from '../../../shared/parse/news-lines/split-dateline.ts';
import { parseFile } from '../../../shared/parse/parse-file.ts';
import { stripAdMarker } from '../../../shared/parse/plain-text/ad-markers.ts';

async function parseText(text: string, source: SourceProfile = { id: 'x' }): Promise<readonly ArticleDraft[]> {
  const context = { key: 'incoming/x/file.txt', source, uploadedAt: '2025-06-01T10:00:00Z' };
  return (await parseFile(new TextEncoder().encode(text), context)).articles;
}

describe('labelled lines', () => {
  const languages = Object.keys(LABELS.source).filter((language) => LABELS.published[language] !== undefined);

  test.each(languages)('are read in %s, wherever they stand', async (language) => {
    const label = (kind: 'source' | 'published' | 'keywords') => LABELS[kind][language]?.[0] ?? LABELS[kind].en?.[0];
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
});

describe('stripAdMarker', () => {
  test.each([
    ['إعلانوأعلنت إيران الأحد', 'وأعلنت إيران الأحد'],
    ['إعلانقال الوزير إن', 'قال الوزير إن'],
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
    'Anzeigen gegen den Minister',
    'Advertisements rose',
    'Werbung wirkt',
  ])('leaves %s', (paragraph) => {
    expect(stripAdMarker(paragraph)).toBe(paragraph);
  });
});

describe('parts of a text', () => {
  test.each([
    ['PARIS (AFP) — The minister', 'PARIS (AFP)', 'The minister'],
    ['القاهرة - رويترز: قال الوزير', 'القاهرة - رويترز', 'قال الوزير'],
    ['NEW YORK — Stocks rose', 'NEW YORK', 'Stocks rose'],
  ])('the dateline of %s', (paragraph, dateline, rest) => {
    expect(splitDateline(paragraph)).toEqual({ dateline, rest });
  });

  test.each(['The minister - a lawyer - said', 'وقال الوزير - وهو محام - إن', 'He left (again) and came back.'])(
    'no dateline in %s',
    (paragraph) => {
      expect(splitDateline(paragraph)).toBeUndefined();
    },
  );

  test.each([
    ['By Jane Doe and John Roe, Reuters', ['Jane Doe', 'John Roe']],
    ['Par Élodie Marchand', ['Élodie Marchand']],
    ['كتب محمد الحداد', ['محمد الحداد']],
  ])('the byline %s', (line, names) => {
    expect(readByline(line)?.map(({ name }) => name)).toEqual(names);
  });

  test.each(['By the end of the year', 'By Friday', 'Von der Leyen spricht am Abend in Berlin über Europa.'])(
    'no byline in %s',
    (line) => {
      expect(readByline(line)).toBeUndefined();
    },
  );

  test('keywords, separated or not', () => {
    expect(readKeywords('a، b c؛ a')).toEqual({ keywords: ['a', 'b c'] });
    expect(readKeywords('#one #two')).toEqual({ keywords: ['one', 'two'] });
    expect(readKeywords('one two three')).toEqual({ keywords: [], keywordLine: 'one two three' });
  });

  test('a text of one long line is a body without a headline', async () => {
    const line = 'The council met on Monday and agreed on the plan. '.repeat(8).trim();
    expect((await parseText(line))[0]).toMatchObject({ body: [line] });
    expect((await parseText(line))[0]).not.toHaveProperty('headline');
  });
});

const seed = resolve(import.meta.dirname, '../../../../shared/corpus/seed-article.ar.txt');

describe.skipIf(!existsSync(seed))('the seed article', () => {
  test('yields two records, each whole', async () => {
    const lines = readFileSync(seed, 'utf8')
      .split('\n')
      .map((line) => line.trim());
    const drafts = await parseText(readFileSync(seed, 'utf8'));

    const [first, second] = drafts;
    expect(drafts).toHaveLength(2);
    expect(first).toMatchObject({
      headline: lines[0],
      publishedAt: '2023-09-20T00:00:00Z',
      publishedPrecision: 'day',
      sourceName: 'صدى البلد',
      body: lines.slice(2, 12),
      related: [{ rel: 'seeAlso', place: 1 }],
    });
    expect(first?.keywordLine).toBe(lines[13]?.split(': ')[1]);
    expect(second).toMatchObject({
      headline: lines[15],
      body: lines.slice(16, 28).map((line) => line.replace('إعلانوأعلنت', 'وأعلنت')),
      related: [{ rel: 'seeAlsoIn', place: 0 }],
    });
  });
});
