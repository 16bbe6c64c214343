/** A JSON value as `JSON.parse` makes it. */
export type JsonObject = { readonly [name: string]: unknown };

/** An object with more members than this is not metadata; the rest is left unread. */
const MAX_NODES = 20_000;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * All typed objects of a page's JSON-LD scripts, outermost first, `@graph`s and arrays opened. Scripts that break JSON's
 * rules in the usual ways (raw line breaks in strings, comment wrappers, stray escapes, trailing commas) are mended;
 * what still does not parse is left out.
 */
export function parseJsonLd(scripts: readonly string[]): JsonObject[] {
  const found: JsonObject[] = [];
  const queue: unknown[] = scripts.map(parseLeniently);
  for (let next = 0; next < queue.length && next < MAX_NODES; next++) {
    const value = queue[next];
    if (Array.isArray(value)) for (const item of value) queue.push(item);
    else if (isJsonObject(value)) {
      if (value['@type'] !== undefined) found.push(value);
      for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) queue.push(child);
    }
  }
  return found;
}

/** Names of an object's types, without their vocabulary. */
export function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name) => typeof name === 'string').map((name) => name.slice(name.lastIndexOf('/') + 1));
}

function parseLeniently(script: string): unknown {
  const source = unwrap(script);
  for (const mend of [asItIs, mendStrings, mendEntities]) {
    try {
      return JSON.parse(mend(source));
    } catch {
      // The next way of mending may read it; a script that none reads says nothing.
    }
  }
  return undefined;
}

function asItIs(source: string): string {
  return source;
}

/** Cuts comment and CDATA wrappers: the object begins at its first bracket and ends at its last. */
function unwrap(script: string): string {
  const bare = script.replace(/<!\[CDATA\[/, '').replace(/\]\]>/, '');
  const start = bare.search(/[[{]/);
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  return start < 0 || end < start ? '' : bare.slice(start, end + 1);
}

/** One pass that knows whether it stands in a string: escapes control characters there, drops trailing commas outside. */
function mendStrings(source: string): string {
  const out: string[] = [];
  let inString = false;
  let comma = -1;
  for (let index = 0; index < source.length; index++) {
    const character = source.charAt(index);
    if (inString) {
      if (character === '\\') {
        const escaped = source.charAt(++index);
        if (/["\\/bfnrt]/.test(escaped) || /^u[\da-f]{4}/i.test(source.slice(index, index + 5)))
          out.push('\\', escaped);
        else if (escaped >= ' ') out.push(escaped);
        continue;
      }
      if (character === '"') inString = false;
      out.push(character < ' ' ? ' ' : character);
      continue;
    }
    if (character === '"') inString = true;
    if (character === ',') comma = out.length;
    else if ((character === '}' || character === ']') && comma >= 0) out[comma] = '';
    if (character !== ',' && character > ' ') comma = -1;
    out.push(character < ' ' ? ' ' : character);
  }
  return out.join('');
}

function mendEntities(source: string): string {
  return mendStrings(source.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}

/**
 * A value with its references (`{"@id": …}` and nothing else that names it) replaced by the objects of the page that bear
 * those ids.
 */
export function resolveReferences(value: unknown, objects: readonly JsonObject[]): unknown {
  const values = Array.isArray(value) ? value : [value];
  return values.slice(0, 100).map((item) => {
    if (!isJsonObject(item) || item.name !== undefined || typeof item['@id'] !== 'string') return item;
    return objects.find((object) => object['@id'] === item['@id'] && object.name !== undefined) ?? item;
  });
}
