import type { Embargo } from '../../article/article-draft.ts';
import { dataTable, parseRows, wordsOf } from '../../text/data-table.ts';
import { HOURS } from '../dates/clock-words.ts';
import type { DateReading } from '../dates/date-reading.ts';
import { readDate } from '../dates/read-date.ts';
import { zoneWords } from '../dates/zone-words.ts';
import type { ParseContext } from '../format.ts';
import { foldWords } from '../prose/fold-words.ts';
import { dateOptions } from './date-options.ts';
import { embargoUntil } from './read-embargo.ts';

/** An embargo that a line announces, and what the line says behind it. */
export interface AnnouncedEmbargo {
  readonly embargo: Embargo;
  readonly rest: string;
}

interface Opening {
  readonly words: string;
  /** True for one that holds a text whatever follows. */
  readonly isSure: boolean;
  /** BCP 47: what it is in, where that is one language. */
  readonly languages: readonly string[];
}

const openings = dataTable(new URL('./data/embargo-phrases.tsv', import.meta.url), (bytes): readonly Opening[] =>
  parseRows(bytes)
    .flatMap((row): readonly Opening[] => {
      const [kind, language = ''] = row;
      const languages = language === 'mul' ? [] : [language];
      return wordsOf(row).map((text) => ({ words: foldWords(text), isSure: kind === 'held', languages }));
    })
    .sort((one, other) => other.words.length - one.words.length),
);
const LONGEST = 160;
const ORNAMENTS = /^[\s*_#>[(【«"“-]{0,6}/;
/** What may stand behind the date, in front of a headline. */
const ENDS = /[:：](?!\p{Nd})|[|–—\])】]| - |(?<=\p{Nd}{4})-|$/gu;
const ZONES = zoneWords().names.map(({ name }) => name);
/** `0001 hrs`, `00.01, Friday`, `0001 Friday`: an hour as it is told to newsrooms. */
const HOUR = new RegExp(
  `^(\\p{Nd}{2})\\.?(\\p{Nd}{2})(?= ?(?:${HOURS}|(?:${ZONES.join('|')})(?!\\p{L}))|, | on |(?<=^[01].{3}) \\p{L})`,
  'iu',
);
const MOST_ENDS = 8;
const AROUND = /^[\s:：,،.*_\])】|–—-]{1,6}|[\s,،.*_!)\]】»"”]{1,6}$/gu;
const DAY = 86_400_000;
/**
 * A date without a year is read as the last such day before the upload. Read as of ten months later, it may lie up to ten
 * months ahead or two behind, as embargoes do. Read as of two such days, what is told from the upload's day differs.
 */
const AHEAD = [300 * DAY, 297 * DAY];

/**
 * Reads a line such as `EMBARGOED UNTIL 00:01 GMT, 6 DECEMBER 2026`, or what stands so in front of a headline. An embargo
 * whose end cannot be read holds the article until told otherwise; nothing for a line that announces none.
 */
export function findEmbargo(line: string, context: ParseContext): AnnouncedEmbargo | undefined {
  const text = line.slice(0, LONGEST).replace(ORNAMENTS, '');
  const opening = openingOf(text);
  if (opening === undefined) return undefined;
  const told = text.slice(opening.length).replace(AROUND, '');
  // The longest part that is a date: a time may stand behind a dash.
  for (const { index } of Array.from(told.matchAll(ENDS)).slice(-MOST_ENDS).reverse()) {
    const written = told.slice(0, index).replace(AROUND, '').replace(HOUR, '$1:$2');
    const date = readAhead(written, context, opening.languages);
    if (date === undefined) continue;
    return { embargo: embargoUntil(date, written, context), rest: told.slice(index).replace(AROUND, '') };
  }
  // `STRICTLY EMBARGOED: not for publication before …`
  const closer = opening.isSure ? findEmbargo(told, context) : undefined;
  if (closer !== undefined) return closer;
  return opening.isSure && line.length <= LONGEST ? { embargo: { untilToldOtherwise: true }, rest: '' } : undefined;
}

/** A date that may lack its year; nothing for one that is told from the upload's day, which the shift ahead would make wrong. */
function readAhead(written: string, context: ParseContext, languages: readonly string[]): DateReading | undefined {
  if (!/\p{Nd}/u.test(written)) return undefined;
  const [one, other] = AHEAD.map((ahead) => {
    const uploadedAt = new Date(Date.parse(context.uploadedAt) + ahead).toISOString();
    return readDate(written, { ...dateOptions(context, languages), uploadedAt });
  });
  return one?.instant === other?.instant ? one : undefined;
}

/** The longest phrase that a text opens with, and how long it is there. */
function openingOf(text: string): (Omit<Opening, 'words'> & { readonly length: number }) | undefined {
  const folded = foldWords(text);
  const found = openings().find(
    ({ words }) => folded.startsWith(words) && !/^[\p{L}\p{N}]/u.test(folded.slice(words.length)),
  );
  if (found === undefined) return undefined;
  let length = found.words.length;
  while (length < text.length && foldWords(text.slice(0, length)).length < found.words.length) length += 1;
  return { ...found, length };
}
