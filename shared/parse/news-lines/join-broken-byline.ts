import { foldWords } from '../prose/fold-words.ts';
import { BYLINE_OPENINGS, LONG_BYLINE_OPENINGS, NAME_JOINERS } from './byline-words.ts';
import { isPerson } from './is-person.ts';

const OPENINGS: ReadonlySet<string> = new Set([...BYLINE_OPENINGS, ...LONG_BYLINE_OPENINGS].map(foldWords));
const JOINERS: ReadonlySet<string> = new Set(NAME_JOINERS.map(foldWords));
/** A byline stands near the headline. */
const MOST_LINES_ABOVE = 6;

/** Lines of a page on which each name of the byline was a link, so that `By`, `Jane Doe`, `and`, `John Roe` stand on lines of their own. */
export function joinBrokenByline(lines: readonly string[]): readonly string[] {
  const at = lines.slice(0, MOST_LINES_ABOVE).findIndex((line) => OPENINGS.has(foldWords(line)));
  if (at < 0 || !isPerson(lines[at + 1] ?? '')) return lines;
  let end = at + 2;
  while (JOINERS.has(foldWords(lines[end] ?? '')) && isPerson(lines[end + 1] ?? '')) end += 2;
  return [...lines.slice(0, at), lines.slice(at, end).join(' '), ...lines.slice(end)];
}
