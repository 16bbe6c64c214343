import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../shared/article/article.ts';
import type { ArticleDraft } from '../../../shared/article/article-draft.ts';
import { composeArticle } from '../../../shared/ingest/compose-article.ts';

const NOW = '2026-03-01T12:00:00Z';
const DRAFT: ArticleDraft = {
  status: 'usable',
  type: 'text',
  headline: 'Harbour reopens',
  body: ['The harbour reopened on Sunday.'],
  authors: [],
  keywords: [],
  subjects: [],
  related: [],
};
const FOUND = {
  id: 'a1',
  language: undefined,
  tagging: { keywords: [], tags: [] },
  summary: undefined,
  related: [],
  engines: [],
};
const UPLOAD = { key: 'incoming/desk/a.txt', uploadedAt: '2026-03-01T11:59:00Z', source: { id: 'desk' } };

describe('composeArticle', () => {
  test('leaves out what is unknown and fits the schema', () => {
    const article = composeArticle(DRAFT, FOUND, UPLOAD, NOW);

    expect(article).toEqual({
      id: 'a1',
      status: 'usable',
      type: 'text',
      headline: 'Harbour reopens',
      body: ['The harbour reopened on Sunday.'],
      source: { id: 'desk' },
      ingestedAt: '2026-03-01T11:59:00Z',
      upload: { key: 'incoming/desk/a.txt' },
    });
    expect(articleSchema.parse(article)).toEqual(article);
  });

  test('keeps what its sender signals of a version, and until when the sender stands by it', () => {
    const article = composeArticle(
      { ...DRAFT, signals: ['correction'], expiresAt: '2026-04-01T00:00:00Z' },
      FOUND,
      UPLOAD,
      NOW,
    );

    expect(articleSchema.parse(article)).toMatchObject({ signals: ['correction'], expiresAt: '2026-04-01T00:00:00Z' });
  });

  test('holds an article until its embargo ends, and one without an end for good', () => {
    const until = '2026-03-01T13:00:00Z';

    expect(composeArticle({ ...DRAFT, embargo: { until } }, FOUND, UPLOAD, NOW)).toMatchObject({
      status: 'embargoed',
      embargoedUntil: until,
    });
    const held = composeArticle({ ...DRAFT, embargo: { untilToldOtherwise: true } }, FOUND, UPLOAD, NOW);
    expect(held.status).toBe('embargoed');
    expect(held).not.toHaveProperty('embargoedUntil');
  });

  test('an embargo that is over shows the article, published when it ended', () => {
    const over = {
      ...DRAFT,
      embargo: { until: '2026-03-01T11:00:00.500Z' },
      publishedAt: '2026-03-01T00:00:00Z',
      publishedPrecision: 'day',
    } as const;

    expect(composeArticle(over, FOUND, UPLOAD, NOW)).toMatchObject({
      status: 'usable',
      publishedAt: '2026-03-01T11:00:00.500Z',
      publishedPrecision: 'second',
    });
  });

  test.each(['canceled', 'withheld'] as const)('an embargo never hides that an article is %s', (status) => {
    const recalled = { ...DRAFT, status, embargo: { until: '2026-03-01T13:00:00Z' } };

    expect(composeArticle(recalled, FOUND, UPLOAD, NOW).status).toBe(status);
  });
});
