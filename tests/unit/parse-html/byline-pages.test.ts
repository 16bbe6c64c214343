import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../../shared/parse/html/page-evidence.ts';
import { readPage } from '../../../shared/parse/html/read-page.ts';
import { readPageFields } from '../../../shared/parse/html/read-page-fields.ts';
import { BYLINE_PAGES } from './byline-pages.ts';

const context = { key: 'incoming/desk/page.html', source: { id: 'desk' }, uploadedAt: '2026-11-26T09:00:00Z' };

describe('fields of pages as news sites mark them', () => {
  test.each(BYLINE_PAGES)('$what', ({ what: _, source, ...expected }) => {
    const fields = readPageFields(readEvidence(readPage(source)), context);
    const section = fields.subjects?.find(({ scheme }) => scheme === 'section')?.label;
    expect({
      headline: fields.headline,
      authors: fields.authors?.map(({ name }) => name),
      publishedAt: fields.publishedAt?.slice(0, expected.publishedAt.length),
      sourceName: fields.sourceName,
      section,
      language: fields.language?.split('-')[0],
      abstract: fields.abstract,
    }).toEqual({ sourceName: undefined, section: undefined, abstract: undefined, ...expected });
  });
});
