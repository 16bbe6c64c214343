/** A JSON object whose fields are not yet known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a JSON object, and neither a list nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that must be an object. @throws TypeError that names it as `what`, as do the others for theirs */
export function asObject(value: unknown, what: string): JsonObject {
  if (!isObject(value)) throw new TypeError(`${what} should be an object`);
  return value;
}

/** A value that must be a list. */
export function asArray(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${what} should be a list`);
  return value;
}

/** A value that must be text; CloudFormation takes numbers and booleans for text, too. */
export function asString(value: unknown, what: string): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') throw new TypeError(`${what} should be text`);
  return value;
}

/** A value that must be a number; CloudFormation takes text for numbers, too. An absent one is `fallback`. */
export function asNumber(value: unknown, fallback: number, what: string): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isFinite(number)) throw new TypeError(`${what} should be a number`);
  return number;
}
