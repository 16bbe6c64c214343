import { jsonFormat } from '../agency-json/json-format.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { lineOfMarkup } from '../feed/feed-text.ts';
import type { ParseContext } from '../format.ts';
import type { JsonObject } from '../json/read-json.ts';
import { objectField } from '../json/typed-fields.ts';
import { readFrontMatterFields } from '../markdown/front-matter-fields.ts';
import { namesOf } from '../markdown/front-matter-names.ts';
import { bodyOfPost, hasBody } from './body-of-post.ts';
import { postFields, rawPostFields } from './post-fields.ts';

/**
 * Posts of content systems, as they export or serve them (WordPress, Ghost, Drupal, Strapi, Contentful, Sanity and their
 * like), and schema.org's articles. Their fields are those of front matters, wrapped in each system's own way. One that
 * is to appear later is embargoed until then.
 */
export const cmsJson = jsonFormat({
  name: 'cms-json',
  isItem: (post) => {
    const fields = rawPostFields(post);
    return isTitled(fields) && namesOf('mark').some((name) => name in fields) && hasBody(fields);
  },
  readItem,
});

/** True for a headline as text, or as an object that holds it rendered. */
function isTitled(fields: JsonObject): boolean {
  return namesOf('headline').some((name) => typeof (objectField(fields, name).rendered ?? fields[name]) === 'string');
}

function readItem(post: JsonObject, context: ParseContext): FoundFields {
  const found = readFrontMatterFields(postFields(post), context);
  const { publishedAt = '' } = found;
  const isAhead = Date.parse(publishedAt) > Date.parse(context.uploadedAt);
  return {
    ...found,
    versionCreated: found.versionCreated ?? found.publishedAt,
    updatedAt: found.updatedAt === publishedAt ? undefined : found.updatedAt,
    headline: lineOfMarkup(found.headline),
    abstract: lineOfMarkup(found.abstract),
    body: bodyOfPost(post),
    embargo: found.embargo ?? (isAhead ? { until: publishedAt } : undefined),
  };
}
