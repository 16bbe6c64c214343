import type { DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import { readLabel } from '../labels/read-label.ts';
import type { HeadLine } from './head-line.ts';
import { isClock } from './is-clock.ts';
import type { OptionsOfDate } from './options-of-date.ts';
import { readPrefixedDate, splitUpdate } from './split-update.ts';
import { withoutIssue } from './without-issue.ts';

const LONGEST = 160;
/** `2026/11/22 5:00 [有料会員限定]` */
const NOTE_BEHIND = / ?[[（(][^()[\]（）]{2,20}[\])）]$/u;
/** `il y a une heure`; a longer line without digits is no date. */
const MOST_WORDS_OF_RELATIVE = 6;

/** Reads a line that holds dates and nothing else: of publication, of an update, or of both. */
export function readDateLine(line: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  if (line.length > LONGEST) return undefined;
  // A date swallows the update behind it, so that comes first.
  const both = readUpdateBehind(line, optionsOf);
  if (both !== undefined) return both;
  const updated = readPrefixedDate(line, 'updated', optionsOf);
  if (updated !== undefined) return { updated };
  const published = readBareDate(line, optionsOf);
  if (published !== undefined) return { published };
  const bare = withoutIssue(line.replace(NOTE_BEHIND, ''));
  return bare === line ? undefined : readDateLine(bare, optionsOf);
}

function readBareDate(line: string, optionsOf: OptionsOfDate): DateReading | undefined {
  // A line with a label was read as such, and left in the text if it was none of an article's.
  const label = readLabel(line);
  if ((label !== undefined && label.isLoose === undefined) || isClock(line)) return undefined;
  if (!/\p{Nd}/u.test(line)) {
    const mayBeRelative = line.split(' ').length <= MOST_WORDS_OF_RELATIVE;
    return mayBeRelative ? readDate(line, { ...optionsOf([]), isGuess: true }) : undefined;
  }
  return readDate(line, optionsOf([])) ?? readPrefixedDate(line, 'published', optionsOf);
}

/** `Published 3 May 2024, updated 4 May 2024`. */
function readUpdateBehind(line: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  const split = splitUpdate(line, optionsOf);
  const published = split === undefined ? undefined : readBareDate(split.before, optionsOf);
  return split === undefined || published === undefined ? undefined : { published, updated: split.updated };
}
