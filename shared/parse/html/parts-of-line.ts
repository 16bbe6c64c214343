const SEPARATOR = /\s?[|•·⋅]\s?|\s[–—-]\s(?=\p{Nd})/u;

/** The parts of a line that holds a byline and beside it the date, the section or the time to read. */
export function partsOfLine(line: string): string[] {
  return line.split(SEPARATOR);
}
