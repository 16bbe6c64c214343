import { objectsField } from '../json/json-fields.ts';
import { isJsonObject, type Json, type JsonObject } from '../json/read-json.ts';
import { objectField } from '../json/typed-fields.ts';

/** Where Ghost's export keeps who wrote a post and how it is tagged: the links, the things, the field of a link that names one. */
const GHOST = [
  ['authors', 'posts_authors', 'users', 'author_id'],
  ['tags', 'posts_tags', 'tags', 'tag_id'],
] as const;

/** A file's posts with what it keeps apart of them, as JSON:API and Ghost's export do: people and terms, beside what refers to them. */
export function joinReferences(root: Json | undefined): Json | undefined {
  if (!isJsonObject(root)) return root;
  if (Array.isArray(root.included)) return postsOfJsonApi(root);
  const data = objectField(objectsField(root, 'db')[0] ?? {}, 'data');
  return 'posts_authors' in data ? postsOfGhost(data) : root;
}

function postsOfJsonApi(root: JsonObject): JsonObject[] {
  const keyOf = ({ type, id }: JsonObject): string => `${type} ${id}`;
  const included = new Map(objectsField(root, 'included').map((one) => [keyOf(one), objectField(one, 'attributes')]));
  return objectsField(root, 'data').map((post) => {
    const joined = Object.entries(objectField(post, 'relationships')).map(([name, relation]) => [
      name,
      isJsonObject(relation) ? objectsField(relation, 'data').flatMap((one) => included.get(keyOf(one)) ?? []) : [],
    ]);
    return { ...post, ...Object.fromEntries(joined) };
  });
}

function postsOfGhost(data: JsonObject): JsonObject[] {
  const joins = GHOST.map(([field, links, things, name]) => {
    const byId = new Map(objectsField(data, things).map((one) => [one.id, one]));
    const byPost = Map.groupBy(objectsField(data, links), (link) => link.post_id);
    return (post: JsonObject) => [field, (byPost.get(post.id) ?? []).flatMap((link) => byId.get(link[name]) ?? [])];
  });
  return objectsField(data, 'posts').map((post) => ({
    ...post,
    ...Object.fromEntries(joins.map((join) => join(post))),
  }));
}
