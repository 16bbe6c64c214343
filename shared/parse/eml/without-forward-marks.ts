import { HEADER_WORDS } from './header-words.ts';

const KINDS = [...HEADER_WORDS].map(
  ([, words]) => new RegExp(`(?:^|[\\s>*])\\*?(?:${words.join('|')}) ?\\*?[:：]`, 'iu'),
);
const OPENING = new RegExp(`^[\\s>*]{0,9}(?:${[...HEADER_WORDS.values()].flat().join('|')}) ?\\*?[:：]`, 'iu');
/** Kinds that make a header of lines: a text may begin a line or two of its own with such a word. */
const FEWEST_KINDS = 3;
const LONGEST_LINE = 400;
const MOST_LINES = 12;
/** `---------- Forwarded message ---------`, `-----Original Message-----`, `________`. */
const RULE = /^[\s>]{0,9}(?:-{3,}|_{5,})/;

/** Lines or paragraphs of a mail without the headers of mails that were forwarded in it, and the rules above them. */
export function withoutForwardMarks(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = runAt(lines, at);
    at += Math.max(1, run.length);
    if (!isHeader(run)) {
      kept.push(...(run.length > 0 ? run : [lines[at - 1] ?? '']));
      continue;
    }
    while (kept.length > 0 && ((kept.at(-1) ?? '').trim() === '' || RULE.test(kept.at(-1) ?? ''))) kept.pop();
    kept.push('');
  }
  return kept;
}

/** The lines from here on that open as those of headers do. */
function runAt(lines: readonly string[], start: number): readonly string[] {
  let end = start;
  while (end < lines.length && end - start < MOST_LINES && opensHeader(lines[end] ?? '')) end += 1;
  return lines.slice(start, end);
}

function isHeader(run: readonly string[]): boolean {
  return KINDS.filter((kind) => run.some((line) => kind.test(line))).length >= FEWEST_KINDS;
}

function opensHeader(line: string): boolean {
  return line.length <= LONGEST_LINE && OPENING.test(line);
}
