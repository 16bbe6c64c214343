import { parseEvents, YAMLException } from 'js-yaml';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { buildYaml, type YamlFields } from './build-yaml.ts';

/** Characters that YAML forbids and that files hold all the same. */
const UNPRINTABLE = /(?![\t\n\r\x85])[\p{Cc}\uFFFE\uFFFF]/gu;
const DEEPEST = 100;

/**
 * The fields of a front matter, by lower-case name. Reads data only: no tags, no merge keys, no code.
 *
 * @throws NewsdropError `malformed` when it is no YAML mapping, or a bomb of aliases
 */
export function readYaml(yaml: string): YamlFields {
  // One character for one, so that what is found lies where it was.
  const source = yaml.toWellFormed().replace(UNPRINTABLE, ' ');
  const value = buildYaml(source, readEvents(source));
  if (value === undefined || value === null || value === '') return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new NewsdropError('malformed', 'The front matter is no list of fields.');
  }
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));
}

function readEvents(source: string): ReturnType<typeof parseEvents> {
  try {
    return parseEvents(source, { maxDepth: DEEPEST });
  } catch (cause) {
    const line = cause instanceof YAMLException ? cause.mark?.line : undefined;
    // Counted from nought, and under the opening fence.
    const place = line === undefined ? '' : ` (line ${line + 2})`;
    throw new NewsdropError('malformed', `The front matter is not valid YAML${place}.`, { cause });
  }
}
