/** Each value with its half: of those of one group the first in A, the second in B, and so on in the order given. */
export function inHalves<T>(
  values: readonly T[],
  groupOf: (value: T) => string,
): { readonly value: T; readonly half: 'A' | 'B' }[] {
  const counts = new Map<string, number>();
  return values.map((value) => {
    const group = groupOf(value);
    const count = counts.get(group) ?? 0;
    counts.set(group, count + 1);
    return { value, half: count % 2 === 0 ? 'A' : 'B' };
  });
}
