/** Compares two RFC 3339 times as times: their spellings may differ in fractions of a second. */
export function isAfter(instant: string, other: string): boolean {
  return Date.parse(instant) > Date.parse(other);
}

/** The later of two times, either of which may be unknown. */
export function laterOf(instant: string | undefined, other: string | undefined): string | undefined {
  if (instant === undefined || other === undefined) return instant ?? other;
  return isAfter(instant, other) ? instant : other;
}
