/** Paragraphs on either side among which the one that a quotation is taken from is looked for. */
const NEAR = 3;
const QUOTED = /^["“”„«‹「『](.{15,300})["“”»›」』]$/u;

/** True for a quotation on a line of its own that a paragraph near it holds word for word: pages print such in large letters. */
export function isPullQuote(lines: readonly string[], at: number): boolean {
  const quoted = QUOTED.exec(lines[at] ?? '')?.[1];
  if (quoted === undefined) return false;
  return lines
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .some((line) => line.length > quoted.length * 1.5 && line.includes(quoted));
}
