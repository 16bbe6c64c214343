/** Objects of one kind turned on their side: every field once, with its value in each object, null where it is absent. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/**
 * Turns a list of objects into columns, which compress better than as many repetitions of the fields' names.
 * Lossless for objects whose fields are never null.
 */
export function toColumns(objects: readonly object[]): Columns {
  const fields = new Set(objects.flatMap((object) => Object.keys(object)));
  return Object.fromEntries(
    [...fields].map((field) => [field, objects.map((object) => (object as Record<string, unknown>)[field] ?? null)]),
  );
}

/** The list of objects that `toColumns` was given. */
export function fromColumns(columns: Columns): Record<string, unknown>[] {
  const entries = Object.entries(columns);
  const count = entries[0]?.[1].length ?? 0;
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(entries.map(([field, values]) => [field, values[index]]).filter(([, value]) => value !== null)),
  );
}
