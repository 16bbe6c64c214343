/** What stands above the first empty line of a text, line by line, and what stands below it. */
export interface Head {
  readonly lines: readonly string[];
  readonly body: string;
}

const LONGEST_HEAD = 20_000;
const EMPTY_LINE = /\n[^\S\n]*\n/g;

/** Parts a text at its first empty line behind `start`; nothing where the head that this makes is too long to be one. */
export function splitHead(text: string, start = 0): Head | undefined {
  EMPTY_LINE.lastIndex = start;
  const gap = EMPTY_LINE.exec(text.slice(0, LONGEST_HEAD));
  if (gap === null) return undefined;
  const lines = text.slice(start, gap.index).split('\n');
  return { lines: lines.map((line) => line.trimEnd()), body: text.slice(EMPTY_LINE.lastIndex) };
}
