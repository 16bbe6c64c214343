import { endsSentence } from '../../text/ends-sentence.ts';

/** `QQNB 0031 4 GAZ 90 PET /NWB`, `R CRO S0A QBXB`, `واع 0045`, `RR`: who sends what, in letters and numbers. */
const CODES =
  /^(?:\p{Lu}{1,3}|\p{Lo}{1,8} ?\p{Nd}{2,6}|(?=.*(?:\p{Lu}\p{Nd}|\p{Nd}{3}|\p{Nd}\p{Lu}))[\p{Lu}\p{Nd}:.]{1,12}(?:[ /-]{1,2}[\p{Lu}\p{Nd}:.]{1,8}){0,8})$/u;
/** `CHILE TRANSPORTES`, `PORT-STRIKE`, `بلدية / ترميم`: what a story is filed under. */
const SLUG = /^(?=.*(?:\p{Lu}|\/))[^\p{Ll}.!?؟]{1,40}$/u;
/** The same where another line of it would begin so, too. */
const SLASHED = /^[^\p{Ll}.!?؟]{1,30} ?\/ ?[^\p{Ll}.!?؟]{1,30}$/u;
const LONGEST_HEADLINE = 160;
const MOST_LINES_OF_HEADLINE = 2;

/** A telex's lines without the codes around its text and what it is filed under, unless no headline would be left. */
export function withoutTelexCodes(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && (isBlank(lines[end - 1]) || CODES.test(lines[end - 1]?.trim() ?? ''))) end -= 1;
  return withoutHead(lines.slice(0, end));
}

function withoutHead(lines: readonly string[]): readonly string[] {
  let at = textFrom(lines, 0);
  for (; at < lines.length; at = textFrom(lines, at + 1)) {
    const line = (lines[at] ?? '').trim();
    const isCode = CODES.test(line) || SLASHED.test(line);
    if (!isCode || (isBlank(lines[at + 1]) && !isHeadlineAt(lines, at + 1))) break;
  }
  const end = blankFrom(lines, at);
  const isFiledUnder = lines.slice(at, end).every((line) => SLUG.test(line.trim())) && isHeadlineAt(lines, end);
  return lines.slice(isFiledUnder ? textFrom(lines, end) : at);
}

/** A line or two between blank ones, with text under them. */
function isHeadlineAt(lines: readonly string[], from: number): boolean {
  const start = textFrom(lines, from);
  const end = blankFrom(lines, start);
  const headline = lines.slice(start, end).join(' ').trim();
  const isShort = end - start <= MOST_LINES_OF_HEADLINE && headline.length <= LONGEST_HEADLINE;
  return headline !== '' && isShort && !endsSentence(headline) && textFrom(lines, end) < lines.length;
}

function textFrom(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at += 1;
  return at;
}

function blankFrom(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && !isBlank(lines[at])) at += 1;
  return at;
}

function isBlank(line: string | undefined): boolean {
  return (line ?? '').trim() === '';
}
