import { bodyOfPost } from '../cms-json/body-of-post.ts';
import { isPost } from '../cms-json/is-post.ts';
import { postFields } from '../cms-json/post-fields.ts';
import { readPost } from '../cms-json/read-post.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import type { ParseContext } from '../format.ts';
import { isJsonObject, isTooDeep, type Json, type JsonObject } from '../json/read-json.ts';

/** An application's state beyond this many values is left unread. */
const MOST_VALUES = 20_000;

/** The article in the state of a page that is a program: its outermost object that is made like a post, one in a list last. Absent where there is none. */
export function readState(scripts: readonly string[], context: ParseContext): FoundFields | undefined {
  const post = findPost(scripts.map(parse));
  return post === undefined ? undefined : readPost(postFields(post), bodyOfPost(post), context);
}

function findPost(values: (Json | undefined)[]): JsonObject | undefined {
  const listed: Json[] = [];
  let seen = 0;
  // Both grow as they are gone through.
  for (const queue of [values, listed])
    for (const value of queue) {
      if (seen++ === MOST_VALUES) return undefined;
      if (typeof value !== 'object' || value === null) continue;
      if (isJsonObject(value) && isPost(value)) return value;
      const held = Array.isArray(value) ? listed : queue;
      for (const child of Object.values(value)) if (typeof child === 'object') held.push(child);
    }
  return undefined;
}

function parse(script: string): Json | undefined {
  if (isTooDeep(script)) return undefined;
  try {
    return JSON.parse(script) as Json;
  } catch {
    return undefined;
  }
}
