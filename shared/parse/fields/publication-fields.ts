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

/** A draft's fields for when it was published and when this version of it was made: of what is not told, the other stands for it. */
export function versionFields(
  published: DateReading | undefined,
  version: DateReading | undefined,
): ReturnType<typeof publicationFields> & Pick<FoundFields, 'versionCreated' | 'updatedAt'> {
  const first = published ?? version;
  const last = version ?? published;
  return {
    ...publicationFields(first),
    versionCreated: last?.instant,
    updatedAt: last?.instant === first?.instant ? undefined : last?.instant,
  };
}
