import { cleanText } from '../prose/clean-text.ts';
import { isJsonObject, type Json, type JsonObject } from './read-json.ts';

/** The first of the named fields that holds text, cleaned to one line. Numbers count as text, as some senders write them. */
export function textField(object: JsonObject, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = object[name];
    const text = typeof value === 'string' ? cleanText(value) : typeof value === 'number' ? String(value) : '';
    if (text !== '') return text;
  }
  return undefined;
}

/** The first of the named fields that holds text, with its line breaks and markup as they are. */
export function rawField(object: JsonObject, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = object[name];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return undefined;
}

/** The objects of the first of the named fields that is a list, or the one object where a sender wrote no list. */
export function objectsField(object: JsonObject, ...names: string[]): JsonObject[] {
  for (const name of names) {
    const value = object[name];
    if (value === undefined || value === null) continue;
    return toList(value).filter(isJsonObject);
  }
  return [];
}

function toList(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value as Json];
}
