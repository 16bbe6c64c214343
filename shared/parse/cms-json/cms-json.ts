import { jsonFormat } from '../agency-json/json-format.ts';
import { kindOf } from '../cms-xml/story-field.ts';
import { objectsField } from '../json/json-fields.ts';
import type { JsonObject } from '../json/read-json.ts';
import { namesOf } from '../markdown/front-matter-names.ts';
import { isNinjsItem } from '../ninjs/ninjs.ts';
import { bodyOfPost, hasBody } from './body-of-post.ts';
import { joinReferences } from './join-references.ts';
import { hasHeadline, postFields, rawPostFields } from './post-fields.ts';
import { readPost } from './read-post.ts';

const NINJS_BODY = /^bod(?:y_\w|ies$)/i;

/**
 * Posts of content systems, as they export or serve them (WordPress, Ghost, Drupal, Strapi, Contentful, Sanity and their
 * like), and schema.org's articles. Their fields are those of front matters, wrapped in each system's own way.
 */
export const cmsJson = jsonFormat({
  name: 'cms-json',
  prepare: joinReferences,
  isItem: (post) => {
    if (isNinjsItem(post) && Object.keys(post).some((name) => NINJS_BODY.test(name))) return false;
    const fields = rawPostFields(post);
    return !isWares(fields) && hasHeadline(fields) && namesOf('mark').some((name) => name in fields) && hasBody(fields);
  },
  readItem: (post, context) => readPost(postFields(post), bodyOfPost(post), context),
});

/** True for what has a price, itself or in its variants: it is sold, and no article however it is titled. */
function isWares(fields: JsonObject): boolean {
  const isPriced = (object: JsonObject): boolean =>
    Object.entries(object).some(([name, value]) => Boolean(value) && kindOf(name) === 'wares');
  return isPriced(fields) || isPriced(objectsField(fields, 'variants')[0] ?? {});
}
