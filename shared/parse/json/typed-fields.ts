import { cleanText } from '../prose/clean-text.ts';
import { isJsonObject, type JsonObject } from './read-json.ts';

/** The field as a whole number, written as a number or as digits. */
export function wholeField(object: JsonObject, name: string): number | undefined {
  const value = object[name];
  const isDigits = typeof value === 'string' && /^\d{1,15}$/.test(value);
  return isDigits || Number.isSafeInteger(value) ? Number(value) : undefined;
}

/** IPTC's urgency, 1 to 9, when the field holds one. */
export function urgencyField(object: JsonObject, name: string): number | undefined {
  const urgency = wholeField(object, name);
  return urgency !== undefined && urgency >= 1 && urgency <= 9 ? urgency : undefined;
}

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
