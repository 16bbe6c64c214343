import { dataTable, parseWordLists } from '../../text/data-table.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { lengthOf } from '../../text/length-of.ts';
import { foldWords } from '../prose/fold-words.ts';
import { isHeadlineLike } from './is-headline-like.ts';
import { hasGivenName } from './is-person.ts';

const courtesies = dataTable(new URL('./data/mail-courtesies.tsv', import.meta.url), (bytes) => {
  const lists = parseWordLists(bytes);
  const folded = (kind: string): readonly string[] => (lists.get(kind) ?? []).map(foldWords);
  return {
    greetings: folded('greeting'),
    closings: folded('closing'),
    attached: folded('attached'),
    covers: folded('cover'),
  };
});
const LONGEST_COURTESY = 60;
const MOST_GREETINGS = 3;
/** Names, offices and numbers under a closing. */
const MOST_LINES_BELOW = 8;
const LONGEST_BELOW = 90;
const MOST_LINES_OF_NOTE = 5;
const LONGEST_NOTE = 300;
const SHARE_OF_NOTE = 1.5;
const LONGEST_COVER = 600;
const LONGEST_COVER_LINE = 120;

/** A mail's paragraphs without the greeting above its text, and without the closing below it and who signs there. */
export function withoutCourtesies(paragraphs: readonly string[]): readonly string[] {
  const { closings } = courtesies();
  let start = 0;
  while (start < MOST_GREETINGS && start < paragraphs.length - 1 && isAbove(paragraphs[start] ?? '')) start += 1;
  if (start > 0) start = behindNote(paragraphs, start);
  const end = paragraphs.findIndex(
    (paragraph, place) =>
      place > start &&
      place >= paragraphs.length - MOST_LINES_BELOW &&
      opensWith(paragraph, closings) &&
      isBelow(paragraphs.slice(place + 1)),
  );
  return paragraphs.slice(start, end < 0 ? undefined : end);
}

/** Where the text begins, with its headline, that is longer than the note above it, which is closed as a letter is. */
function behindNote(paragraphs: readonly string[], start: number): number {
  const { closings } = courtesies();
  const closing = paragraphs
    .slice(start, start + MOST_LINES_OF_NOTE)
    .findIndex((paragraph) => opensWith(paragraph, closings));
  let end = start + closing + 1;
  while (end < paragraphs.length && hasGivenName(paragraphs[end] ?? '')) end += 1;
  const length = lengthOf(paragraphs.slice(0, end));
  const isNote = length <= LONGEST_NOTE && lengthOf(paragraphs.slice(end)) > length * SHARE_OF_NOTE;
  return closing >= 0 && isNote && isHeadlineLike(paragraphs[end] ?? '') ? end : start;
}

/** A text as people send it in a letter, without the letter; any other text as it is. A word of greeting opens headlines, too. */
export function withoutLetter(paragraphs: readonly string[]): readonly string[] {
  const text = withoutCourtesies(paragraphs);
  const isLetter = text[0] !== paragraphs[0] && text.at(-1) !== paragraphs.at(-1);
  return isLetter ? text : paragraphs;
}

/**
 * True for a note that only says that a text is attached.
 *
 * @param carriesMails whether other mails are attached: a short note that passes them on is a cover, whatever it says
 */
export function isCoverNote(paragraphs: readonly string[], carriesMails: boolean): boolean {
  if (lengthOf(paragraphs) > LONGEST_COVER) return false;
  if (carriesMails) return true;
  const text = foldWords(paragraphs.join(' '));
  return courtesies().attached.some((words) => text.includes(words));
}

function isAbove(paragraph: string): boolean {
  const { greetings, covers } = courtesies();
  const folded = foldWords(paragraph);
  const greeted = behindPhrases(folded, greetings).some((behind) => covers.some((words) => behind.includes(words)));
  const isCover = greeted || behindPhrases(folded, covers).length > 0;
  return (isCover && paragraph.length <= LONGEST_COVER_LINE) || opensWith(paragraph, greetings);
}

/** What stands behind each of the phrases that a folded text begins with, in whole words. */
function behindPhrases(folded: string, phrases: readonly string[]): string[] {
  return phrases
    .filter((words) => folded.startsWith(words))
    .map((words) => folded.slice(words.length))
    .filter((behind) => !/^[\p{L}\p{N}]/u.test(behind));
}

/** True for a short line that begins with one of the phrases and is no sentence, unless the phrase is all of it or it is called out. */
function opensWith(paragraph: string, phrases: readonly string[]): boolean {
  if (paragraph.length > LONGEST_COURTESY) return false;
  const folded = foldWords(paragraph.replace(/^[¡¿]/, ''));
  return behindPhrases(folded, phrases).some(
    (behind) => !endsSentence(paragraph) || !/\p{L}/u.test(behind) || /!$/.test(paragraph),
  );
}

/** True for lines as they stand under a closing: names, offices, numbers, and no sentence. */
function isBelow(lines: readonly string[]): boolean {
  return lines.every((line) => line.length <= LONGEST_BELOW && !(endsSentence(line) && line.includes(' ')));
}
