import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { foldWords } from '../prose/fold-words.ts';
import { DESKS } from './byline-words.ts';
import { isDesk } from './is-desk.ts';
import { isOutlet } from './is-outlet.ts';
import { isPlace } from './is-place.ts';
import { readKicker } from './read-kicker.ts';

const offices = dataTable(new URL('./data/office-words.tsv', import.meta.url), (bytes) => {
  const lists = parseWordLists(bytes);
  const folded = (kind: string): readonly string[] => (lists.get(kind) ?? []).map(foldWords);
  const voices = folded('voice');
  return {
    openings: [...folded('opening'), ...voices],
    endings: folded('ending'),
    voices,
    states: folded('state'),
    joiners: new Set(folded('joiner')),
  };
});
const DESK_NAMES = DESKS.map(foldWords);
const MOST_WORDS = 9;
const MOST_WORDS_OF_VOICE = 5;
/** `الصحة والسكان` behind `وزارة`: names go on in words that are definite, as hardly any verb looks. */
const DEFINITE = /^[وبلك]?(?:ال|لل)/;
/** `appeal` of `Police appeal`: longer than what joins the words of names. */
const SMALL_WORD = /(?<![\p{L}'’])\p{Ll}{4,40}/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・ ]{2,40}$/u;
/** What an office and its bureau are parted by: `University of Leeds – Press Office`. */
const SEAM = / [–—|-] /;

/** True for a line that begins or ends as the names of bodies that send out releases do: `وزارة الصحة والسكان`, `Leeds City Council`. */
export function isOffice(line: string): boolean {
  if (endsSentence(line)) return false;
  const name = ` ${foldWords(line)} `;
  if (name.split(' ').length > MOST_WORDS + 2) return false;
  const { openings, endings } = offices();
  // Chinese and Japanese write no space between a word and a name.
  const gap = (words: string): string => (/\p{Script=Han}/u.test(words) ? '' : ' ');
  return (
    openings.some((words) => name.startsWith(` ${words}${gap(words)}`)) ||
    endings.some((words) => name.endsWith(`${gap(words)}${words} `))
  );
}

/**
 * The office that a line names and says nothing else of, where it may as well open a headline: one that speaks through its bureau, or
 * that the text names again, if it is a name of definite words in Arabic or one in capitals: so may headlines be.
 *
 * @param isNamedAgain whether what stands around the line shows that it is a name
 */
export function officeOfLine(line: string, isNamedAgain: (folded: string) => boolean): string | undefined {
  if (isDesk(line)) return undefined;
  const [name = '', bureau] = line.split(SEAM);
  if (bureau !== undefined)
    return (isDesk(bureau) || (isOffice(name) && readKicker(bureau)?.length === 0)) &&
      !isDesk(name) &&
      !endsSentence(name)
      ? name
      : undefined;
  if (!isOffice(line)) return undefined;
  const { voices } = offices();
  const folded = foldWords(line);
  const words = folded.split(' ');
  if (voices.some((voice) => folded.startsWith(`${voice} `)))
    return words.length <= MOST_WORDS_OF_VOICE ? line : undefined;
  const mayBeName = /\p{Lu}/u.test(line) ? !/\p{Ll}/u.test(line) : isName(line);
  return mayBeName && isNamedAgain(folded) ? line : undefined;
}

/** True for a line that names an office and says nothing else of it: who signs under a text. */
export function isOfficeName(line: string): boolean {
  return isOffice(line) && isName(line);
}

/** Whether a line goes on in words of names: definite ones in Arabic, elsewhere capitalised or short ones. */
function isName(line: string): boolean {
  if (/\p{Lu}/u.test(line)) return !SMALL_WORD.test(line);
  if (!/\p{Script=Arabic}/u.test(line)) return EAST_ASIAN.test(line);
  const { openings, joiners } = offices();
  return foldWords(line)
    .split(' ')
    .slice(1)
    .every(
      (word) =>
        DEFINITE.test(word) || joiners.has(word) || openings.includes(word) || isPlace(word) || isPlace(word.slice(1)),
    );
}

/** True for a line that names the state that an office is of: `الجمهورية التونسية`, above the name of a ministry. */
export function isStateAbove(line: string, next: string): boolean {
  const name = foldWords(line);
  const isState =
    offices().states.some((words) => name.startsWith(`${words} `)) && name.split(' ').length <= MOST_WORDS_OF_VOICE;
  return isState && isOffice(next);
}

/** True for the name of a sender that is an office, or the bureau of one: `Harbour Trust`, `Harbour Trust Press Office`. */
export function isOfficeSender(name: string): boolean {
  const folded = foldWords(name);
  return (
    isOffice(name) ||
    isOutlet(name) ||
    DESK_NAMES.some((desk) => folded.endsWith(` ${desk}`) || folded.startsWith(`${desk} `))
  );
}
