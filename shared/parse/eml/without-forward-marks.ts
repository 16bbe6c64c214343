import { headerKindsIn, opensWithHeaderLabel } from '../news-lines/header-labels.ts';

/** Kinds that make a header of lines: a text may begin a line or two of its own with such a word. */
const FEWEST_KINDS = 3;
/** Some programs quote what they pass on. */
const QUOTE = /^\s{0,3}> ?/;
const LONGEST_LINE = 400;
const MOST_LINES = 16;
/** `---------- Forwarded message ---------`, `-----Original Message-----`, `________`. */
const RULE = /^[\s>]{0,9}(?:-{3,}|_{5,})/;

/** What somebody writes above a mail that is passed on: a few lines, and much less than the mail. */
const MOST_NOTE_LINES = 4;
const LONGEST_NOTE = 300;
const SHARE_OF_NOTE = 0.5;

/**
 * Lines or paragraphs of a mail without the headers of mails that were forwarded in it, and the rules above them.
 *
 * @param isPassedOn leaves out the note above the first, too: it was written to the desk
 */
export function withoutForwardMarks(lines: readonly string[], isPassedOn: boolean): string[] {
  const kept: string[] = [];
  let note = 0;
  let isQuoted = false;
  for (const run of runsOf(lines)) {
    if (!isHeader(run)) {
      kept.push(...(isQuoted ? run.map((line) => line.replace(QUOTE, '')) : run));
      continue;
    }
    while (kept.length > 0 && ((kept.at(-1) ?? '').trim() === '' || RULE.test(kept.at(-1) ?? ''))) kept.pop();
    if (note === 0) note = kept.length;
    isQuoted = run.every((line) => line.trim() === '' || QUOTE.test(line));
    kept.push('');
  }
  return isPassedOn && isNote(kept.slice(0, note), kept.slice(note)) ? kept.slice(note) : kept;
}

/** What the header of the first mail that is passed on among the lines says, by the kinds of its labels. */
export function forwardedHeader(lines: readonly string[]): ReadonlyMap<string, string> {
  const header = runsOf(lines).find(isHeader) ?? [];
  return new Map(
    header.flatMap((line) =>
      headerKindsIn(line)
        .slice(0, 1)
        .map((kind) => [kind, line.slice(line.search(/[:：]/) + 1).replace(/^[\s*]+/, '')]),
    ),
  );
}

/** True when the header of another mail stands among the lines. */
export function holdsHeader(lines: readonly string[]): boolean {
  return forwardedHeader(lines).size > 0;
}

function isNote(above: readonly string[], forwarded: readonly string[]): boolean {
  const length = (part: readonly string[]): number => part.join('').length;
  const isShort = above.filter((line) => line.trim() !== '').length <= MOST_NOTE_LINES && length(above) <= LONGEST_NOTE;
  return isShort && length(above) <= length(forwarded) * SHARE_OF_NOTE;
}

/** All of the lines: those that open as headers do together, up to some, and any other alone. */
function* runsOf(lines: readonly string[]): Generator<readonly string[], void> {
  for (let at = 0; at < lines.length; ) {
    const run = runAt(lines, at);
    yield run.length > 0 ? run : lines.slice(at, at + 1);
    at += Math.max(1, run.length);
  }
}

/** The lines from here on that open as those of headers do. */
function runAt(lines: readonly string[], start: number): readonly string[] {
  let end = start;
  while (end < lines.length && end - start < MOST_LINES) {
    // Programs that take HTML for text leave an empty line between those of a header.
    const isGap = end > start && (lines[end] ?? '').trim() === '' && opensHeader(lines[end + 1] ?? '');
    if (!isGap && !opensHeader(lines[end] ?? '')) break;
    end += 1;
  }
  return lines.slice(start, end);
}

function isHeader(run: readonly string[]): boolean {
  return opensHeader(run[0] ?? '') && hasKinds(run);
}

function hasKinds(run: readonly string[]): boolean {
  return new Set(run.flatMap(headerKindsIn)).size >= FEWEST_KINDS;
}

function opensHeader(line: string): boolean {
  return line.length <= LONGEST_LINE && (opensWithHeaderLabel(line) || (RULE.test(line) && hasKinds([line])));
}
