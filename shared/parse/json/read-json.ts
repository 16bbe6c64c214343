import type { OpenedFile } from '../format.ts';
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

const parsed = new WeakMap<OpenedFile, { readonly value: Json | undefined }>();

/** The file's value when it is well-formed JSON of a depth that can be walked. Parsed once a file, whoever asks. */
export function readJson(file: OpenedFile): Json | undefined {
  let result = parsed.get(file);
  if (result === undefined) {
    result = { value: file.text === undefined ? undefined : parse(file.text) };
    parsed.set(file, result);
  }
  return result.value;
}

function parse(text: string): Json | undefined {
  if (findTextKind(text) !== 'json' || isTooDeep(text)) return undefined;
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
