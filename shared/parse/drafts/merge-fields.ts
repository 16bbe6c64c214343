import type { FoundFields } from './draft-of.ts';

/** Fields from two places of one file: the first place's, and the second's where the first has none or an empty list. */
export function mergeFields(first: FoundFields, second: FoundFields): FoundFields {
  const told = Object.entries(first).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { ...second, ...(Object.fromEntries(told) as FoundFields) };
}
