import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { articleIdOfIdentity, articleIdOfKey } from '../../../shared/article/article-id.ts';
import { makeArticles } from '../../../shared/ingest/make-articles.ts';
import { newsMl1, nitf } from '../../integration/newsroom/wire-files.ts';

const UPLOAD = {
  key: 'incoming/wire/a.xml',
  uploadedAt: '2026-03-05T12:00:00.000Z',
  sequencer: '1A',
  source: { id: 'wire' },
};
const IDENTITY = 'urn:newsml:wire.example:20260301:7';

const make = (file: string | Uint8Array) =>
  makeArticles(Buffer.from(file), UPLOAD, { maxSummaryCharacters: 400, depth: 'full' }, UPLOAD.uploadedAt);

describe('a patch', () => {
  test('holds what it changes and nothing of the rest', async () => {
    const made = await make(newsMl1({ item: '7', revision: 2, update: 'U', headline: 'Second' }));

    expect(made.states).toEqual([]);
    expect(made.patches).toEqual([
      {
        id: articleIdOfIdentity('wire', IDENTITY),
        order: {
          version: 2,
          versionCreated: '2026-03-02T10:00:00Z',
          recall: false,
          uploadedAt: UPLOAD.uploadedAt,
          sequencer: '1A',
        },
        pipeline: expect.any(Number),
        fields: { version: 2, headline: 'Second', updatedAt: '2026-03-02T10:00:00Z' },
      },
    ]);
  });

  test.each([
    ['Canceled', { status: 'canceled' }],
    ['Embargoed', { status: 'embargoed' }],
    ['Usable', { status: 'usable' }],
  ])('gives the status that its sender gives: %s', async (status, given) => {
    const { patches } = await make(newsMl1({ item: '7', revision: 2, update: 'A', status }));

    expect(patches[0]?.given).toEqual(given);
  });

  test('of no article is a problem of its part, and of the file when there is nothing else', async () => {
    const nameless = newsMl1({ item: '7', revision: 2, update: 'U', headline: 'Second' }).replace(
      /<Identification>.*?<\/Identification>/su,
      '<Identification><NewsIdentifier><RevisionId Update="U">2</RevisionId></NewsIdentifier></Identification>',
    );
    const text = strToU8('A story\n\nThe text of the story follows its headline here.\n');

    const made = await make(zipSync({ 'p.xml': strToU8(nameless), 'a.txt': text }));

    expect(made.patches).toEqual([]);
    expect(made.problems).toMatchObject([{ part: 'p.xml', code: 'malformed' }]);
    expect(made.states.map(({ article }) => article.id)).toEqual([articleIdOfKey(UPLOAD.key, 'a.txt')]);
    await expect(make(nameless)).rejects.toMatchObject({ code: 'malformed' });
  });
});

describe('a ruling', () => {
  const rules = { on: 'exw.17', status: 'Canceled' };

  test('is on the document of the same source, from when its own document was made', async () => {
    const made = await make(nitf({ id: 'exw.18', issued: '20260301T110000Z', rules }));

    expect(made.states).toEqual([]);
    expect(made.rulings).toEqual([
      {
        id: articleIdOfIdentity('wire', 'exw.17'),
        order: { versionCreated: '2026-03-01T11:00:00Z', recall: true, uploadedAt: UPLOAD.uploadedAt, sequencer: '1A' },
        given: { status: 'canceled' },
      },
    ]);
  });

  test('that gives its day only holds to the end of it', async () => {
    const { rulings } = await make(nitf({ id: 'exw.18', issued: '20260301', rules }));

    expect(rulings[0]?.order.versionCreated).toBe('2026-03-01T23:59:59.999Z');
  });

  test('comes beside the article of a document that has a text of its own', async () => {
    const made = await make(nitf({ id: 'exw.18', issued: '20260301T110000Z', headline: 'A notice', rules }));

    expect(made.states.map(({ article }) => article.headline)).toEqual(['A notice']);
    expect(made.rulings).toHaveLength(1);
  });
});

test('a file of more articles than can be stored in time is refused', async () => {
  const items = Array.from(
    { length: 2001 },
    (_, item) => `<item><guid>${item}</guid><title>Item ${item}</title></item>`,
  );
  const feed = `<rss version="2.0"><channel><title>Feed</title>${items.join('')}</channel></rss>`;

  await expect(make(feed)).rejects.toMatchObject({ code: 'too-large', message: expect.stringContaining('2000') });
});
