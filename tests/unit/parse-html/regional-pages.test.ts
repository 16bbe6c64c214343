import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../../shared/parse/html/page-evidence.ts';
import { readPage } from '../../../shared/parse/html/read-page.ts';
import { readPageFields } from '../../../shared/parse/html/read-page-fields.ts';
import { NEIGHBOURING_PAGES } from './regional/neighbouring-pages.ts';
import { REGIONAL_BYLINES } from './regional/regional-bylines.ts';
import { REGIONAL_DATES } from './regional/regional-dates.ts';
import { REGIONAL_SYSTEMS } from './regional/regional-systems.ts';

const context = { key: 'incoming/desk/page.html', source: { id: 'desk' }, uploadedAt: '2026-11-26T09:00:00Z' };

describe('fields of pages as the region prints them', () => {
  test.each([...REGIONAL_DATES, ...REGIONAL_BYLINES, ...REGIONAL_SYSTEMS, ...NEIGHBOURING_PAGES])(
    '$what',
    ({ source, headline, publishedAt, authors }) => {
      const fields = readPageFields(readEvidence(readPage(source)), context);
      expect({
        headline: fields.headline,
        publishedAt: fields.publishedAt?.slice(0, publishedAt?.length),
        authors: fields.authors?.map(({ name }) => name),
      }).toEqual({ headline, publishedAt, authors });
    },
  );
});
