import { jsonFormat } from '../agency-json/json-format.ts';
import type { JsonObject } from '../json/read-json.ts';
import { objectField } from '../json/typed-fields.ts';
import { namesOf } from '../markdown/front-matter-names.ts';
import { bodyOfPost, hasBody } from './body-of-post.ts';
import { joinReferences } from './join-references.ts';
import { postFields, rawPostFields } from './post-fields.ts';
import { readPost } from './read-post.ts';

/**
 * Posts of content systems, as they export or serve them (WordPress, Ghost, Drupal, Strapi, Contentful, Sanity and their
 * like), and schema.org's articles. Their fields are those of front matters, wrapped in each system's own way.
 */
export const cmsJson = jsonFormat({
  name: 'cms-json',
  prepare: joinReferences,
  isItem: (post) => {
    const fields = rawPostFields(post);
    return isTitled(fields) && namesOf('mark').some((name) => name in fields) && hasBody(fields);
  },
  readItem: (post, context) => readPost(postFields(post), bodyOfPost(post), context),
});

/** True for a headline as text, or as an object that holds it. */
function isTitled(fields: JsonObject): boolean {
  return namesOf('headline').some((name) => {
    const { rendered, main } = objectField(fields, name);
    return typeof (rendered ?? main ?? fields[name]) === 'string';
  });
}
