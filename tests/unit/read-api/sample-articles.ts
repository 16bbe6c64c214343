import type { Article, ArticleStatus } from '../../../shared/article/article.ts';
import { articleIdOfKey } from '../../../shared/article/article-id.ts';

/** The id of the sample article with a number. */
export function sampleId(number: number): string {
  return articleIdOfKey('incoming/agency/sample.txt', number);
}

/** An article of our own making; every one is a minute younger than the one before it. */
export function sampleArticle(number: number, overrides: { status?: ArticleStatus; tags?: string[] } = {}): Article {
  const minute = String(number).padStart(2, '0');
  return {
    id: sampleId(number),
    version: 1,
    status: overrides.status ?? 'usable',
    type: 'text',
    language: number % 2 === 0 ? 'ar' : 'en',
    direction: number % 2 === 0 ? 'rtl' : 'ltr',
    headline: number % 2 === 0 ? `خبر رقم ${number}` : `Story number ${number}`,
    summary: 'The harbour opens again after the storm.',
    body: ['The harbour opens again after the storm. '.repeat(40)],
    authors: [{ name: 'A. Writer' }],
    source: { id: 'agency', name: 'The Agency' },
    publishedAt: `2026-02-01T10:${minute}:00Z`,
    publishedPrecision: 'minute',
    ingestedAt: `2026-02-01T11:${minute}:00Z`,
    tags: (overrides.tags ?? ['place:IR']).map((id) => ({
      id,
      scheme: id.slice(0, id.indexOf(':')),
      label: id.slice(id.indexOf(':') + 1),
      labels: { en: 'a label' },
      relevance: 0.5,
      confidence: 0.9,
      origin: 'machine',
      evidence: [{ field: 'body', paragraph: 0, start: 4, end: 11 }],
    })),
    upload: { key: 'incoming/agency/sample.txt' },
  };
}

export function sampleArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, number) => sampleArticle(number));
}
