import { onceFor } from '../../text/once.ts';
import type { OpenedFile, ParseContext } from '../format.ts';
import { findTextKind } from '../opening/find-text-kind.ts';

/** A value of JSON whose shape is not yet known. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
/** A JSON object whose fields are not yet known. */
export type JsonObject = { readonly [name: string]: Json };

/** News is never nested this deep; code that walks a value may rely on it. */
const DEEPEST = 200;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

interface ParsedJson {
  readonly value: Json | undefined;
  /** Counted from 1. */
  readonly brokenLines: readonly number[];
}

const NOTHING: ParsedJson = { value: undefined, brokenLines: [] };

/**
 * The file's value when it is well-formed JSON of a depth that can be walked, or the list of its lines' values when each
 * line is an object of its own (NDJSON). Parsed once a file, whoever asks.
 */
export function readJson(file: OpenedFile): Json | undefined {
  return parseOnce(file).value;
}

/** Tells of each line of an NDJSON file that is not well-formed, while others are. */
export function tellBrokenLines(file: OpenedFile, context: ParseContext): void {
  for (const line of parseOnce(file).brokenLines) {
    context.onPartProblem?.({ part: `line ${line}`, code: 'malformed', detail: 'The line is not valid JSON.' });
  }
}

const parseOnce = onceFor(({ text }: OpenedFile) => (text === undefined ? NOTHING : parse(text)));

function parse(text: string): ParsedJson {
  if (findTextKind(text) !== 'json' || isTooDeep(text)) return NOTHING;
  const value = parseValue(text);
  return value === undefined ? parseLines(text) : { value, brokenLines: [] };
}

/** The first line must be an object: a file that breaks off, or is spread over lines, is no list of lines. */
function parseLines(text: string): ParsedJson {
  const lines = text.split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (!isJsonObject(parseValue(first)) || lines.length < 2) return NOTHING;
  const values: Json[] = [];
  const brokenLines: number[] = [];
  for (const [place, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const value = parseValue(line);
    if (value === undefined) brokenLines.push(place + 1);
    else values.push(value);
  }
  return { value: values, brokenLines };
}

function parseValue(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Whether brackets outside of strings nest deeper than any news does. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === BACKSLASH) at += 1;
      else if (unit === QUOTE) inString = false;
    } else if (unit === QUOTE) inString = true;
    else if (unit === OPEN_BRACKET || unit === OPEN_BRACE) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (unit === CLOSE_BRACKET || unit === CLOSE_BRACE) depth -= 1;
  }
  return false;
}

/** True for an object, and neither a list nor null. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
