import { tagNames } from '../../../shared/tag/names/tag-names.ts';

/** The labels of the people or organisations that are tagged in an Arabic article. */
export function labels(scheme: 'per' | 'org', headline: string, ...body: string[]): string[] {
  const tags = tagNames({ headline, body, keywords: [], subjects: [], language: 'ar' });
  return tags.filter((tag) => tag.scheme === scheme).map(({ label }) => label);
}
