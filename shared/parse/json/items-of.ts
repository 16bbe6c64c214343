import { isJsonObject, type Json, type JsonObject } from './read-json.ts';

/** Fields under which services wrap their items, singly or in lists. */
const WRAPPERS =
  'data item items _items entries content_elements result results articles stories documents docs response hits _source db posts news haberler noticias edges node nodes @graph'.split(
    ' ',
  );
/** A search engine wraps deepest: `hits.hits[]._source`. */
const DEEPEST = 6;

/** The objects that are items of a service, in their order: the value itself, or what it wraps. */
export function itemsOf(
  value: Json | undefined,
  isItem: (object: JsonObject) => boolean,
  depth = DEEPEST,
): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap((one) => itemsOf(one, isItem, depth - 1));
  if (!isJsonObject(value)) return [];
  if (isItem(value)) return [value];
  if (depth === 0) return [];
  return WRAPPERS.flatMap((name) => itemsOf(value[name], isItem, depth - 1));
}
