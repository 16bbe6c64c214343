/** True for a set with a member that is not this one. */
export function hasOtherThan(member: string, set: ReadonlySet<string> | undefined): boolean {
  return set !== undefined && (set.size > 1 || !set.has(member));
}
