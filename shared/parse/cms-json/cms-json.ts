import { jsonFormat } from '../agency-json/json-format.ts';
import { textField } from '../json/json-fields.ts';
import type { JsonObject } from '../json/read-json.ts';
import { namesOf } from '../markdown/front-matter-names.ts';
import { isNinjsItem } from '../ninjs/ninjs.ts';
import { isProse } from '../prose/is-prose.ts';
import { bodyOfPost, hasBody } from './body-of-post.ts';
import { isTitled } from './is-post.ts';
import { joinReferences } from './join-references.ts';
import { postFields, rawPostFields } from './post-fields.ts';
import { readPost } from './read-post.ts';

/** The tag in which a text of HTML ends. */
const TAG_END = /<\/[a-z]{1,10}>$/;
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
    return isTitled(fields) && (hasBody(fields) || isSummary(fields));
  },
  readItem: (post, context) => {
    const body = bodyOfPost(post);
    const found = readPost(postFields(post), body, context);
    return body.length > 0 ? found : { ...found, abstract: undefined, body: bodyOfPost(post, 'abstract') };
  },
});

/** True for a post that lists give with its day and what it says in short alone. */
function isSummary(fields: JsonObject): boolean {
  const isDated = (['published', 'created'] as const).some((field) => namesOf(field).some((name) => name in fields));
  return isDated && isProse(namesOf('abstract').flatMap((name) => textField(fields, name)?.replace(TAG_END, '') ?? []));
}
