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
    const end = endOfHeader(lines, at);
    if (end === at) {
      kept.push(lines[at] ?? '');
      at += 1;
      continue;
    }
    while (kept.length > 0 && ((kept.at(-1) ?? '').trim() === '' || RULE.test(kept.at(-1) ?? ''))) kept.pop();
    kept.push('');
    at = end;
  }
  return kept;
}

/** Where the header ends that begins here; its own place when none does. */
function endOfHeader(lines: readonly string[], start: number): number {
  let end = start;
  while (end < lines.length && end - start < MOST_LINES && opensHeader(lines[end] ?? '')) end += 1;
  const header = lines.slice(start, end).join('\n');
  const kinds = KINDS.filter((kind) => header.split('\n').some((line) => kind.test(line))).length;
  return kinds >= FEWEST_KINDS ? end : start;
}

function opensHeader(line: string): boolean {
  return line.length <= LONGEST_LINE && OPENING.test(line);
}
