/** A value read from JSON, narrowed. `what` names it in the error of a template that is not what it should be. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asObject(value: unknown, what: string): JsonObject {
  if (!isObject(value)) throw new TypeError(`${what} should be an object`);
  return value;
}

export function asArray(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${what} should be a list`);
  return value;
}

export function asString(value: unknown, what: string): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') throw new TypeError(`${what} should be text`);
  return value;
}

/** CloudFormation takes numbers as text too. An absent value is `fallback`. */
export function asNumber(value: unknown, fallback: number, what: string): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isFinite(number)) throw new TypeError(`${what} should be a number`);
  return number;
}
