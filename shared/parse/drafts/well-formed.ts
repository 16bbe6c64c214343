/**
 * A draft, or any plain data, in which no text holds half a character: escapes in JSON and references in markup can
 * write lone surrogates, which no store keeps and no JSON reader has to accept. Each stands as U+FFFD.
 */
export function wellFormed<Value>(value: Value): Value {
  return mend(value) as Value;
}

function mend(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(mend);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, mend(child)]));
}
