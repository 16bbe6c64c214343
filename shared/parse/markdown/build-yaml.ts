import { EVENT_ID, type Event, getScalarValue } from 'js-yaml';
import { NewsdropError } from '../../errors/newsdrop-error.ts';

/** A value of YAML in which every scalar is text: `010` stays `010`, `no` stays `no`, and a date is no clock's. */
export type YamlValue = string | null | readonly YamlValue[] | { readonly [name: string]: YamlValue };
/** The fields of a YAML mapping. */
export type YamlFields = { readonly [name: string]: YamlValue };

/** A value and how many values it holds, itself included, wherever an alias repeats them. */
interface Built {
  readonly value: YamlValue;
  readonly size: number;
}

/** A list or mapping whose end is not reached; a mapping's names and values alternate. */
interface Open {
  readonly type: typeof EVENT_ID.SEQUENCE | typeof EVENT_ID.MAPPING;
  readonly anchor: string | undefined;
  readonly parts: Built[];
}

/** Values that a front matter may repeat by aliases before it counts as an attempt to fill the memory. */
const MOST_REPEATED = 1000;

/**
 * The value of the first document that a parser's events tell of; absent when there is none. Tags mean nothing, the
 * last of several fields of one name stands, and a list or mapping that serves as a name is one no field has.
 *
 * @throws NewsdropError `malformed` for an alias of nothing, or of too much
 */
export function buildYaml(source: string, events: readonly Event[]): YamlValue | undefined {
  const anchors = new Map<string, Built>();
  const open: Open[] = [];
  let repeated = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      open.push({ type: event.type, anchor: anchorOf(event), parts: [] });
      continue;
    }
    let anchor: string | undefined;
    let built: Built;
    if (event.type === EVENT_ID.SCALAR) {
      anchor = anchorOf(event);
      built = { value: getScalarValue(source, event), size: 1 };
    } else if (event.type === EVENT_ID.ALIAS) {
      const named = anchors.get(anchorOf(event) ?? '');
      if (named === undefined) throw new NewsdropError('malformed', 'The front matter repeats what it does not name.');
      repeated += named.size;
      if (repeated > MOST_REPEATED) {
        throw new NewsdropError('malformed', 'The front matter repeats itself through too many aliases.');
      }
      built = named;
    } else {
      const closed = open.pop();
      if (closed === undefined) return undefined;
      anchor = closed.anchor;
      built = close(closed);
    }
    if (anchor !== undefined) anchors.set(anchor, built);
    const parent = open.at(-1);
    if (parent === undefined) return built.value;
    parent.parts.push(built);
  }
  return undefined;

  function anchorOf({ anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }): string | undefined {
    return anchorStart < 0 ? undefined : source.slice(anchorStart, anchorEnd);
  }
}

function close({ type, parts }: Open): Built {
  const size = parts.reduce((sum, part) => sum + part.size, 1);
  if (type === EVENT_ID.SEQUENCE) return { value: parts.map(({ value }) => value), size };
  const fields: [string, YamlValue][] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const name = parts[at]?.value;
    const value = parts[at + 1]?.value;
    if (typeof name === 'string' && value !== undefined) fields.push([name, value]);
  }
  return { value: Object.fromEntries(fields), size };
}
