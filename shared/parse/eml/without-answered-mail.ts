import { lengthOf } from '../../text/length-of.ts';
import { holdsHeader } from './without-forward-marks.ts';

/** In mailboxes, a line that begins with `From ` has such a mark and is no quotation. */
const QUOTED = /^\s{0,3}>(?!From )/;
/** `On Thu, 12 Mar 2026 at 10:00, the desk <desk@x.example> wrote:` */
const TELLS_WHEN_OR_WHO = /@|\p{Nd}[:.]\p{Nd}/u;
const MOST_LINES_OF_INTRODUCTION = 3;

/**
 * A mail's lines without those of the mail that it answers, which programs quote, and the line that introduces them.
 * What is as long as the answer or passes a mail on with its header is what the mail is about, and stays.
 */
export function withoutAnsweredMail(lines: readonly string[]): readonly string[] {
  const quoted = lines.filter((line) => QUOTED.test(line));
  if (quoted.length === 0 || holdsHeader(lines)) return lines;
  const left = new Set<number>();
  for (const [place, line] of lines.entries()) {
    if (!QUOTED.test(line)) continue;
    left.add(place);
    if (!QUOTED.test(lines[place - 1] ?? '')) for (const above of introductionOf(lines, place)) left.add(above);
  }
  const kept = lines.filter((_, place) => !left.has(place));
  return lengthOf(kept) > lengthOf(quoted) ? kept : lines;
}

/** The places of the lines that introduce a quotation, which stand right above it and end in a colon. */
function introductionOf(lines: readonly string[], quotation: number): number[] {
  let last = quotation - 1;
  while (last >= 0 && lines[last]?.trim() === '') last -= 1;
  let first = last;
  while (first > 0 && last - first + 1 < MOST_LINES_OF_INTRODUCTION && lines[first - 1]?.trim() !== '') first -= 1;
  const written = lines.slice(Math.max(0, first), last + 1).join(' ');
  const isIntroduction = /[:：]\s*$/.test(written) && TELLS_WHEN_OR_WHO.test(written);
  return isIntroduction ? Array.from({ length: last - first + 1 }, (_, step) => first + step) : [];
}
