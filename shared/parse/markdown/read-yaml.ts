import { parseDocument } from 'yaml';
import { NewsdropError } from '../../errors/newsdrop-error.ts';

/** A value of YAML in which every scalar is text: `010` stays `010`, and a date is no clock's. */
export type YamlValue = string | null | readonly YamlValue[] | { readonly [name: string]: YamlValue };
/** The fields of a YAML mapping. */
export type YamlFields = { readonly [name: string]: YamlValue };

/** Aliases that a front matter may repeat before it counts as an attempt to fill the memory. */
const MOST_ALIASES = 100;

/**
 * The fields of a front matter, by lower-case name. Reads data only: no tags, no merge keys, no code.
 *
 * @throws NewsdropError `malformed` when it is no YAML mapping, or a bomb of aliases
 */
export function readYaml(yaml: string): YamlFields {
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: true,
  });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const line = fault.linePos?.[0].line;
    const place = line === undefined ? '' : ` (line ${line + 1})`;
    throw new NewsdropError('malformed', `The front matter is not valid YAML${place}.`, { cause: fault });
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (cause) {
    throw new NewsdropError('malformed', 'The front matter repeats itself through too many aliases.', { cause });
  }
  if (value === null || value === '') return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new NewsdropError('malformed', 'The front matter is no list of fields.');
  }
  return Object.fromEntries(Object.entries(value as YamlFields).map(([name, field]) => [name.toLowerCase(), field]));
}
