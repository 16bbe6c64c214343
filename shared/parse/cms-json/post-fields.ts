import { fieldNamed, kindOf } from '../cms-xml/story-field.ts';
import { momentOfPair } from '../fields/moment-of-pair.ts';
import { objectsField, textField } from '../json/json-fields.ts';
import { jsonNames } from '../json/json-names.ts';
import { isJsonObject, type Json, type JsonObject } from '../json/read-json.ts';
import { objectField } from '../json/typed-fields.ts';
import type { YamlFields, YamlValue } from '../markdown/build-yaml.ts';
import { namesOf } from '../markdown/front-matter-names.ts';

/** Where a post that only says its key and days itself keeps what it is: its fields count before those around it. */
const CONTENT = 'data';
/** How WordPress ends the name of a moment in UTC, which it writes without a zone. */
const UTC = /_?gmt$/;
const LANGUAGE = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/;
/** Numbers in these fields are a database's keys. */
const REFERENCES = /^(?:author|categor|section|tag)/;
const DEEPEST = 8;
/** What a field holds that a list names. */
const FIELD_VALUES = ['contentFieldValue', 'value'];

/** The fields of a post with those that its system keeps apart, and nothing unwrapped; names as a front matter has them. */
export function rawPostFields(post: JsonObject): JsonObject {
  const beside = jsonNames('holder').map((name) => heldFields(post, name));
  const fields = Object.assign({}, ...beside, post, objectField(post, CONTENT)) as JsonObject;
  const named = Object.entries(fields).map(([name, value]) => [nameOf(name), onlyValue(inOneLanguage(value))] as const);
  const labelled = named.map(([name, value]) => [fieldNamed(name) ?? name, value] as const);
  const { name, ...raw } = Object.fromEntries([...labelled, ...named]) as JsonObject;
  // ActivityStreams calls a headline a name, as it does all names.
  return name !== undefined && !hasHeadline(raw) && kindOf(textField(raw, 'type') ?? '') === 'story'
    ? { ...raw, title: name }
    : raw;
}

/** The post's own fields that one of its fields holds: an object of them, a list in which each names itself, or the first of a list by language. */
function heldFields(post: JsonObject, holder: string): JsonObject {
  const [first, ...more] = objectsField(post, holder);
  if (!Array.isArray(post[holder])) return first ?? {};
  const named = [first ?? {}, ...more].flatMap((field) => {
    const name = textField(field, 'name', 'key', 'label');
    const value = FIELD_VALUES.map((one) => field[one]).find((one) => one !== undefined);
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  const isOwn = first !== undefined && named.length === 0 && hasHeadline(first) && !hasHeadline(post);
  return isOwn ? first : Object.fromEntries(named);
}

/** True for a headline as text, or as an object that holds it. */
export function hasHeadline(fields: JsonObject): boolean {
  return namesOf('headline').some((name) => typeof toYaml(fields[name], DEEPEST) === 'string');
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
    else if (!isReference(name, value)) fields[name] = toYaml(value, DEEPEST);
  }
  return { ...fields, ...authorInParts(raw), ...embeddedFields(post) };
}

/** An author in a table, whose names stand in columns of their own: `Author First Name`, `author_last_name`. */
function authorInParts(raw: JsonObject): YamlFields {
  const names = Object.keys(raw);
  const parts = ['first', 'last'].map((part) =>
    names.filter((name) => name.replace(/[_ ]/g, '') === `author${part}name`),
  );
  const name = parts.flatMap((part) => textField(raw, ...part) ?? []).join(' ');
  return name === '' ? {} : { author: name };
}

/** True for a database's key in place of what it stands for. Drupal calls a user `uid`, others their own key. */
function isReference(name: string, value: Json): boolean {
  return name === 'uid' ? typeof value !== 'object' : typeof value === 'number' && REFERENCES.test(name);
}

/** WordPress's API names authors and terms by number, and embeds them for who asks. */
function embeddedFields(post: JsonObject): YamlFields {
  const { author, 'wp:term': terms } = objectField(post, '_embedded');
  // A plug-in that half of its sites have writes the name beside, for search engines.
  const named = textField(objectField(post, 'yoast_head_json'), 'author');
  if (author === undefined) return named === undefined ? {} : { author: named };
  const embedded = [terms ?? []].flat(2).filter(isJsonObject);
  const ofTaxonomy = (taxonomy: string): YamlValue =>
    toYaml(
      embedded.filter((term) => term.taxonomy === taxonomy),
      DEEPEST,
    );
  return { author: toYaml(author, DEEPEST), tags: ofTaxonomy('post_tag'), categories: ofTaxonomy('category') };
}

/** A field's name without the marks of JSON-LD and Drupal: `@type`, `field_subtitle`. What JSON-LD calls an id is an address. */
function nameOf(name: string): string {
  return name === '@id' ? 'uri' : name.replace(/^@|^field_/, '').toLowerCase();
}

/** A field with a value for each language, in the first of them. */
function inOneLanguage(value: Json): Json {
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  return entries.length > 0 && entries.every(([name]) => LANGUAGE.test(name)) && !('id' in Object(value))
    ? (entries[0]?.[1] ?? null)
    : value;
}

/** What a list of one value holds, as Drupal's fields and rich texts of one line are. */
function onlyValue(value: Json): Json {
  const [only, ...more] = Array.isArray(value) ? (value as readonly Json[]) : [];
  return isJsonObject(only) && more.length === 0 && ('value' in only || 'text' in only) ? only : value;
}

/** A value as a front matter would have it: what an object is to a reader, and lists without references by number. */
function toYaml(value: Json | undefined, depth: number): YamlValue {
  if (depth === 0 || value === undefined) return null;
  if (Array.isArray(value)) {
    const named = value.filter((one) => typeof one !== 'number').map((one) => toYaml(one, depth - 1));
    return named.filter((one) => one !== null);
  }
  if (!isJsonObject(value)) return value === null ? null : String(value);
  const name = jsonNames('value').find((one) => isOne(value[one])) ?? jsonNames('referred').find((one) => one in value);
  const family = name === undefined ? textField(value, ...jsonNames('family')) : undefined;
  if (family !== undefined) return [textField(value, ...jsonNames('given')), family].filter(Boolean).join(' ');
  // WordPress.com keeps terms by their names.
  const terms = Object.values(value).filter(isJsonObject);
  if (name === undefined && terms.length === 0) return null;
  return toYaml(name === undefined ? terms : value[name], depth - 1);
}

function isOne(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && !Array.isArray(value);
}
