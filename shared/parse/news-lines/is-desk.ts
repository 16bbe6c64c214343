import { foldWords } from '../prose/fold-words.ts';
import { DESK_OPENINGS, DESK_WORDS, DESKS } from './byline-words.ts';

const DESK_NAMES: ReadonlySet<string> = new Set(DESKS.map(foldWords));
/** What a newsroom calls its desks where those have names of their own: `अमर न्यूज़ ब्यूरो`. */
const DESK_WORD = new RegExp(
  `^(?:${DESK_OPENINGS.map(foldWords).join('|')}) |(?:^| )(?:${DESK_WORDS.map(foldWords).join('|')})$`,
  'u',
);
const MOST_WORDS = 5;

/** True for the name of a desk, which is nobody's. */
export function isDesk(line: string): boolean {
  const folded = foldWords(line);
  return DESK_NAMES.has(folded) || (folded.split(' ').length <= MOST_WORDS && DESK_WORD.test(folded));
}
