import type { OpenedFile } from '../format.ts';
import { findTextKind } from '../text-kind.ts';

/** A value of JSON whose shape is not yet known. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

const parsed = new WeakMap<OpenedFile, { readonly value: Json | undefined }>();

/** The file's value when it is well-formed JSON. Parsed once a file, whoever asks. */
export function readJson(file: OpenedFile): Json | undefined {
  let result = parsed.get(file);
  if (result === undefined) {
    result = { value: file.text === undefined ? undefined : parse(file.text) };
    parsed.set(file, result);
  }
  return result.value;
}

function parse(text: string): Json | undefined {
  if (findTextKind(text) !== 'json') return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
