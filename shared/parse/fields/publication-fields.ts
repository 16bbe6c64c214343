import type { DateReading } from '../dates/date-reading.ts';
import type { FoundFields } from '../drafts/draft-of.ts';

/** A draft's fields for when it was published, all of one reading. */
export function publicationFields(
  published: DateReading | undefined,
): Pick<FoundFields, 'publishedAt' | 'publishedPrecision' | 'publishedOffset'> {
  return {
    publishedAt: published?.instant,
    publishedPrecision: published?.precision,
    publishedOffset: published?.offset,
  };
}
