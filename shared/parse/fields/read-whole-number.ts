/** A whole number as a field writes it: up to fifteen digits and nothing else, but for a fraction that says nothing (`1.0`). */
export function readWholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}(?:\.0{1,3})?$/.test(text) ? Number(text) : undefined;
}
