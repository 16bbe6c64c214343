import type { FoundFields } from '../drafts/draft-of.ts';
import { lineOfMarkup } from '../feed/feed-text.ts';
import type { ParseContext } from '../format.ts';
import type { YamlFields } from '../markdown/build-yaml.ts';
import { readFrontMatterFields } from '../markdown/front-matter-fields.ts';
import { namedPeople } from '../news-lines/named-people.ts';
import { splitDateline } from '../news-lines/split-dateline.ts';

/** A content system's post: its fields as a front matter has them, and its text. One that is to appear later is embargoed until then. */
export function readPost(fields: YamlFields, body: readonly string[], context: ParseContext): FoundFields {
  const found = readFrontMatterFields(fields, context, body.join('\n'));
  const { publishedAt = '' } = found;
  const isAhead = Date.parse(publishedAt) > Date.parse(context.uploadedAt);
  return {
    ...found,
    authors: namedPeople(found.authors ?? []),
    // The place that a field names is less than the dateline as it is printed.
    dateline: found.dateline && (splitDateline(body[0] ?? '')?.dateline ?? found.dateline),
    versionCreated: found.versionCreated ?? found.publishedAt,
    updatedAt: found.updatedAt === publishedAt ? undefined : found.updatedAt,
    headline: lineOfMarkup(found.headline),
    abstract: lineOfMarkup(found.abstract),
    body,
    embargo: found.embargo ?? (isAhead ? { until: publishedAt } : undefined),
  };
}
