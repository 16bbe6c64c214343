import { kindOf } from '../cms-xml/story-field.ts';
import { objectsField } from '../json/json-fields.ts';
import type { JsonObject } from '../json/read-json.ts';
import { namesOf } from '../markdown/front-matter-names.ts';
import { hasBody } from './body-of-post.ts';
import { hasHeadline, rawPostFields } from './post-fields.ts';

/** True for an object with a title, a text, and a mark such as an id, an address or a date. */
export function isPost(object: JsonObject): boolean {
  const fields = rawPostFields(object);
  return isTitled(fields) && hasBody(fields);
}

/** True for the fields of what has a title and a mark, and is not sold. */
export function isTitled(fields: JsonObject): boolean {
  return !isWares(fields) && hasHeadline(fields) && namesOf('mark').some((name) => name in fields);
}

/** True for what has a price, itself or in its variants: it is sold, and no article however it is titled. */
function isWares(fields: JsonObject): boolean {
  const isPriced = (object: JsonObject): boolean =>
    Object.entries(object).some(([name, value]) => Boolean(value) && kindOf(name) === 'wares');
  return isPriced(fields) || isPriced(objectsField(fields, 'variants')[0] ?? {});
}
