import { jsonNames } from './json-names.ts';
import { isJsonObject, type Json, type JsonObject } from './read-json.ts';

/** A search engine wraps deepest: `hits.hits[]._source`. */
const DEEPEST = 6;

/**
 * The objects that are items of a service, in their order: the value itself, or what it wraps.
 *
 * @param onStray is told of what stands in a list of items and is made like one, but is none, by its place from 0
 */
export function itemsOf(
  value: Json | undefined,
  isItem: (object: JsonObject) => boolean,
  onStray?: (place: number) => void,
  depth = DEEPEST,
): readonly JsonObject[] {
  if (Array.isArray(value)) {
    const found = value.map((one) => itemsOf(one, isItem, onStray, depth - 1));
    const [like] = found.flat();
    for (const [place, items] of found.entries())
      if (items.length === 0 && like !== undefined && isMadeLike(value[place], like)) onStray?.(place);
    return found.flat();
  }
  if (!isJsonObject(value)) return [];
  if (isItem(value)) return [value];
  if (depth <= 0) return [];
  const wrapped = Object.entries(value).flatMap(([name, inside]) =>
    jsonNames('wrapper').includes(name.toLowerCase()) ? itemsOf(inside, isItem, onStray, depth - 1) : [],
  );
  if (wrapped.length > 0) return wrapped;
  // A database may keep its items by their keys, and GraphQL wraps what was asked for in the name of the question.
  const keyed = Object.values(value).filter(isJsonObject);
  if (keyed.length > 0 && keyed.every(isItem)) return keyed;
  const answers = isJsonObject(value.data) ? Object.values(value.data) : [];
  return answers.flatMap((answer) => itemsOf(answer, isItem, onStray, depth - 2));
}

/** True for what has no other fields than an item has: a list may hold things of other kinds, too. */
function isMadeLike(value: Json | undefined, item: JsonObject): boolean {
  return !isJsonObject(value) || Object.keys(value).every((name) => name in item);
}
