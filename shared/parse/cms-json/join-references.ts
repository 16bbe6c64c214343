import { onceFor } from '../../text/once.ts';
import { objectsField } from '../json/json-fields.ts';
import { isJsonObject, type Json, type JsonObject } from '../json/read-json.ts';
import { objectField } from '../json/typed-fields.ts';

/** Where Ghost's export keeps who wrote a post and how it is tagged: the links, the things, the field of a link that names one. */
const GHOST = [
  ['authors', 'posts_authors', 'users', 'author_id'],
  ['tags', 'posts_tags', 'tags', 'tag_id'],
] as const;
/** Characters of JSON: a small file may refer to a long text so often that the posts would be larger than any memory. */
const MOST_JOINED = 8_000_000;

/** A file's posts with what it keeps apart of them, as JSON:API and Ghost's export do: people and terms, beside what refers to them. */
export function joinReferences(root: Json | undefined): Json | undefined {
  if (Array.isArray(root)) return postsWithReferences(root.filter(isJsonObject), root);
  if (!isJsonObject(root)) return root;
  if (isJsonObject(root.includes))
    return postsWithReferences(Object.values(root.includes).flat().filter(isJsonObject), objectsField(root, 'items'));
  if (Array.isArray(root.included)) return postsOfJsonApi(root);
  const data = objectField(objectsField(root, 'db')[0] ?? {}, 'data');
  return 'posts_authors' in data ? postsOfGhost(data) : root;
}

/** Gives things back until all that it gave would be too large. */
function untilFull(): (thing: JsonObject | undefined) => JsonObject | undefined {
  const lengthOf = onceFor((thing: JsonObject): number => JSON.stringify(thing).length);
  let room = MOST_JOINED;
  return (thing) => {
    room -= thing === undefined ? 0 : lengthOf(thing);
    return room < 0 ? undefined : thing;
  };
}

/** Posts with what they refer to by key, as Contentful's entries and Sanity's documents do, in its place. */
function postsWithReferences(things: readonly JsonObject[], posts: readonly Json[]): readonly Json[] {
  const byKey = new Map(things.map((thing) => [thing._id ?? objectField(thing, 'sys').id, thing]));
  byKey.delete(undefined);
  const joined = (value: Json): Json => {
    if (Array.isArray(value)) return value.map((one) => (isJsonObject(one) ? (referred(one) ?? one) : one));
    return isJsonObject(value) ? (referred(value) ?? value) : value;
  };
  const take = untilFull();
  const referred = (one: JsonObject): Json | undefined => take(byKey.get(one._ref ?? objectField(one, 'sys').id));
  const withJoined = (object: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(object).map(([name, value]) => [name, joined(value)]));
  return posts.map((post) => {
    if (!isJsonObject(post)) return post;
    return isJsonObject(post.fields) ? { ...post, fields: withJoined(post.fields) } : withJoined(post);
  });
}

function postsOfJsonApi(root: JsonObject): JsonObject[] {
  const keyOf = ({ type, id }: JsonObject): string => JSON.stringify([type, id]);
  const included = new Map(objectsField(root, 'included').map((one) => [keyOf(one), objectField(one, 'attributes')]));
  const take = untilFull();
  return objectsField(root, 'data').map((post) => {
    const joined = Object.entries(objectField(post, 'relationships')).map(([name, relation]) => [
      name,
      isJsonObject(relation)
        ? objectsField(relation, 'data').flatMap((one) => take(included.get(keyOf(one))) ?? [])
        : [],
    ]);
    return { ...post, ...Object.fromEntries(joined) };
  });
}

function postsOfGhost(data: JsonObject): JsonObject[] {
  const take = untilFull();
  const joins = GHOST.map(([field, links, things, name]) => {
    const byId = new Map(objectsField(data, things).map((one) => [one.id, one]));
    const byPost = Map.groupBy(objectsField(data, links), (link) => link.post_id);
    return (post: JsonObject) => [
      field,
      (byPost.get(post.id) ?? []).flatMap((link) => take(byId.get(link[name])) ?? []),
    ];
  });
  return objectsField(data, 'posts').map((post) => ({
    ...post,
    ...Object.fromEntries(joins.map((join) => join(post))),
  }));
}
