import { foldWords } from '../prose/fold-words.ts';
import { BYLINE_OPENINGS, LONG_BYLINE_OPENINGS, NAME_JOINERS } from './byline-words.ts';
import { isPerson } from './is-person.ts';

const OPENINGS: ReadonlySet<string> = new Set([...BYLINE_OPENINGS, ...LONG_BYLINE_OPENINGS].map(foldWords));
const JOINERS: ReadonlySet<string> = new Set(NAME_JOINERS.map(foldWords));
const LONGEST_OPENING = 30;

/** Lines of a page on which each name of the byline was a link, so that `By`, `Jane Doe`, `and`, `John Roe` stand on lines of their own. */
export function joinBrokenByline(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfByline(lines, at);
    joined.push(lines.slice(at, end).join(' '));
    at = end;
  }
  return joined;
}

/** The place behind the byline that begins here; behind this line where none does. */
function endOfByline(lines: readonly string[], at: number): number {
  const opening = lines[at] ?? '';
  if (opening.length > LONGEST_OPENING || !OPENINGS.has(foldWords(opening)) || !isPerson(lines[at + 1] ?? ''))
    return at + 1;
  let end = at + 2;
  while (JOINERS.has(foldWords(lines[end] ?? '')) && isPerson(lines[end + 1] ?? '')) end += 2;
  return end;
}
