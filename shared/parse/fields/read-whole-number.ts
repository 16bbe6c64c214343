/** A whole number as a field writes it: up to fifteen digits and nothing else. */
export function readWholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
