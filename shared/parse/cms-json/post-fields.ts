import { momentOfPair } from '../fields/moment-of-pair.ts';
import { textField } from '../json/json-fields.ts';
import { isJsonObject, type Json, type JsonObject } from '../json/read-json.ts';
import { objectField } from '../json/typed-fields.ts';
import type { YamlFields, YamlValue } from '../markdown/build-yaml.ts';

/** Where systems keep a post's fields beside the post's own. */
const HOLDERS = ['sys', 'attributes', 'fields'];
/** Fields of an object that say what it is to a reader, the surest first. */
const VALUES = [
  'rendered',
  'processed',
  'value',
  'display_name',
  'name',
  'title',
  'label',
  'text',
  'webTitle',
  'main',
  'original',
];
/** How WordPress ends the name of a moment in UTC, which it writes without a zone. */
const UTC = /_?gmt$/;
const LANGUAGE = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/;
/** Numbers in these fields are a database's keys. */
const REFERENCES = /^(?:author|categor|section|tag)/;
/** Where systems keep what a field refers to. */
const REFERRED = ['node', 'nodes', 'edges', 'data', 'attributes', 'fields'];
const DEEPEST = 8;

/** The fields of a post with those that its system keeps apart, and nothing unwrapped; names in lower case. */
export function rawPostFields(post: JsonObject): JsonObject {
  const fields = Object.assign({}, ...HOLDERS.map((name) => objectField(post, name)), post) as JsonObject;
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [nameOf(name), inOneLanguage(value)]));
}

/** A post's fields as a front matter would have them. */
export function postFields(post: JsonObject): YamlFields {
  const raw = rawPostFields(post);
  // Drupal keeps a text's summary with the text.
  const fields: Record<string, YamlValue> = { summary: toYaml(objectField(raw, 'body').summary, 1) };
  const inUtcLast = Object.entries(raw).sort(([one], [other]) => Number(UTC.test(one)) - Number(UTC.test(other)));
  for (const [name, value] of inUtcLast) {
    const local = name.replace(UTC, '');
    if (local !== name && typeof value === 'string') fields[local] = momentOfPair(value, textField(raw, local));
    else if (typeof value !== 'number' || !REFERENCES.test(name)) fields[name] = toYaml(value, DEEPEST);
  }
  return { ...fields, ...embeddedFields(post) };
}

/** WordPress's API names authors and terms by number, and embeds them for who asks. */
function embeddedFields(post: JsonObject): YamlFields {
  const { author, 'wp:term': terms } = objectField(post, '_embedded');
  if (author === undefined) return {};
  const named = [terms ?? []].flat(2).filter(isJsonObject);
  const ofTaxonomy = (taxonomy: string): YamlValue =>
    toYaml(
      named.filter((term) => term.taxonomy === taxonomy),
      DEEPEST,
    );
  return { author: toYaml(author, DEEPEST), tags: ofTaxonomy('post_tag'), categories: ofTaxonomy('category') };
}

/** A field's name without the marks of JSON-LD and Drupal: `@id`, `field_subtitle`. */
function nameOf(name: string): string {
  return name.replace(/^@|^field_/, '').toLowerCase();
}

/** A field with a value for each language, in the first of them. */
function inOneLanguage(value: Json): Json {
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  return entries.length > 0 && entries.every(([name]) => LANGUAGE.test(name)) && !('id' in Object(value))
    ? (entries[0]?.[1] ?? null)
    : value;
}

/** A value as a front matter would have it: what an object is to a reader, and lists without references by number. */
function toYaml(value: Json | undefined, depth: number): YamlValue {
  if (depth === 0 || value === undefined) return null;
  if (Array.isArray(value)) {
    const named = value.filter((one) => typeof one !== 'number').map((one) => toYaml(one, depth - 1));
    return named.filter((one) => one !== null);
  }
  if (!isJsonObject(value)) return value === null ? null : String(value);
  const name = VALUES.find((one) => typeof value[one] === 'string') ?? REFERRED.find((one) => one in value);
  return name === undefined ? null : toYaml(value[name], depth - 1);
}
