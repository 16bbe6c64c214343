import { parse as parseToml } from 'smol-toml';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { isTooDeep } from '../json/read-json.ts';
import type { YamlFields, YamlValue } from './build-yaml.ts';
import { readYaml } from './read-yaml.ts';
import type { FrontMatter } from './split-front-matter.ts';
import { withLabelledNames } from './with-labelled-names.ts';

/** Tables under which generators keep fields of the page's own, beside theirs. */
const NESTED = ['params', 'extra', 'taxonomies'];

/**
 * The fields of a front matter in any of its languages, by lower-case name, every scalar as text. A field in one of the
 * tables that generators keep for the page's own counts as its own, where it has none of that name.
 *
 * @throws NewsdropError `malformed` when it is not what its fences say
 */
export function readFrontMatter({ language, head }: FrontMatter): YamlFields {
  const fields = language === 'yaml' ? readYaml(head) : toFields(readTables(language, head));
  const nested = NESTED.map((name) => fields[name]).filter((value) => isFields(value));
  return withLabelledNames(Object.assign({}, ...nested.map(lowered), fields) as YamlFields);
}

function readTables(language: 'toml' | 'json', head: string): unknown {
  try {
    if (language === 'toml') return parseToml(head, { maxDepth: 20 });
    return isTooDeep(head) ? undefined : JSON.parse(head);
  } catch (cause) {
    throw new NewsdropError('malformed', `The front matter is not valid ${language.toUpperCase()}.`, { cause });
  }
}

function toFields(value: unknown): YamlFields {
  const fields = toValue(value);
  if (!isFields(fields)) throw new NewsdropError('malformed', 'The front matter is no list of fields.');
  return lowered(fields);
}

function toValue(value: unknown): YamlValue {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(toValue);
  // TOML's dates keep the form they were written in.
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object') return String(value);
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, toValue(field)]));
}

function isFields(value: YamlValue | undefined): value is YamlFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lowered(fields: YamlFields): YamlFields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name.toLowerCase(), field]));
}
