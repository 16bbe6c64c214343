/** The paragraphs above a quotation among which the one that it is taken from is looked for. */
const NEAR = 3;
const MUCH_LONGER = 1.5;
const QUOTED = /^["“”„«‹「『]([^"“”„«»‹›「」『』]{15,300})["“”»›」』]$/u;

/**
 * True for a quotation on a line of its own that a paragraph just above it holds word for word: pages print such in large letters.
 * Above its paragraph it would be a heading.
 */
export function isPullQuote(lines: readonly string[], at: number): boolean {
  const quoted = QUOTED.exec(lines[at] ?? '')?.[1];
  if (quoted === undefined) return false;
  return lines
    .slice(Math.max(0, at - NEAR), at)
    .some((line) => line.length > quoted.length * MUCH_LONGER && line.includes(quoted));
}
