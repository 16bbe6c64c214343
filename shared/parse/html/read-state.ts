import { bodyOfPost } from '../cms-json/body-of-post.ts';
import { isPost } from '../cms-json/is-post.ts';
import { postFields } from '../cms-json/post-fields.ts';
import { readPost } from '../cms-json/read-post.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import type { ParseContext } from '../format.ts';
import { isJsonObject, isTooDeep, type Json, type JsonObject } from '../json/read-json.ts';

/** An application's state beyond this many values is left unread. */
const MOST_VALUES = 20_000;

/** The article in the state of a page that is a program: its outermost object that is made like a post. Absent where there is none. */
export function readState(scripts: readonly string[], context: ParseContext): FoundFields | undefined {
  const post = findPost(scripts.map(parse));
  return post === undefined ? undefined : readPost(postFields(post), bodyOfPost(post), context);
}

function findPost(queue: (Json | undefined)[]): JsonObject | undefined {
  for (let next = 0; next < queue.length && next < MOST_VALUES; next++) {
    const value = queue[next];
    if (typeof value !== 'object' || value === null) continue;
    if (isJsonObject(value) && isPost(value)) return value;
    for (const child of Object.values(value)) if (typeof child === 'object') queue.push(child);
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
