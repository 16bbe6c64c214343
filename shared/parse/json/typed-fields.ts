import { cleanText } from '../prose/clean-text.ts';
import { isJsonObject, type JsonObject } from './read-json.ts';

/** The texts of a list, or of the one text where a sender wrote no list; cleaned, blank ones left out. */
export function textsField(object: JsonObject, name: string): string[] {
  const value = object[name];
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((one) => (typeof one === 'string' ? cleanText(one) : [])).filter((text) => text !== '');
}

/** The field when it is an object; an empty one otherwise, so that its own fields are absent. */
export function objectField(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isJsonObject(value) ? value : {};
}
