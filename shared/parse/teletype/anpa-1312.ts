import type { FoundFields } from '../drafts/draft-of.ts';
import { publicationFields } from '../fields/publication-fields.ts';
import type { Format, ParseContext } from '../format.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { readByline } from '../news-lines/read-byline.ts';
import { cleanText } from '../prose/clean-text.ts';
import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { SPACE_BANDS, SYN, TYPESETTING } from './control-characters.ts';
import { draftsOfMessages } from './drafts-of-messages.ts';
import { openingOf, type TeletypeMessage } from './messages-of.ts';
import { isEditorsLine } from './not-for-publication.ts';
import { restoreControls } from './restore-controls.ts';
import { readTeletypeDate } from './teletype-date.ts';

/** Service and story number, US, selector; priority and category; keyword, month and day, word count. */
const STORY = /^([A-Za-z])(\d{4})/;
/** Lines of both formats idle before a message: IPTC 7901's opens with its source, number and priority. */
const OF_IPTC = /^[A-Za-z]{2,8}\d{1,6} +\d /;
const DETAILS = /^([a-z]) ([a-z])/i;
const PRIORITIES: ReadonlyMap<string, number> = new Map(Object.entries({ f: 1, b: 2, u: 3, r: 4, d: 5, a: 6, z: 6 }));
/** Lines that begin with this mark are headlines, bylines and notes; the text's own begin with a tab. */
const MARKED = '^';
/** Behind the keywords of a story: `BC-EU--Ferry,0090`. */
const WORD_COUNT = /\S,\d{2,5}\s{0,9}$/;
/** Ends a marked line; the second, a byline. */
const LINE_END = '<';
const BYLINE_END = '=';
const LINE_ENDS = [LINE_END, BYLINE_END];
/** The line that ends an AP story: origin, service, date and time. */
const SIGN_OFF = /^\s*[A-Z]{2,4}-[A-Z]{2,4}-\d\d-\d\d-\d\d \d{4}(?:GMT|[ECMP][SD]T)/;

/** ANPA 1312 (1979): messages for typesetters, one or many to a file. Notes to editors are left out. */
export const anpa1312: Format = {
  name: 'anpa-1312',
  recognises: ({ text = '' }) => {
    const opening = text.trimStart().startsWith(SYN) ? openingOf(text) : undefined;
    return opening === undefined ? restoreControls(text)?.format === 'anpa' : !OF_IPTC.test(opening);
  },
  parse: ({ text = '' }, context) =>
    draftsOfMessages(restoreControls(text)?.message ?? text, (message) => readMessage(message, context)),
};

function readMessage({ header, text, trailer }: TeletypeMessage, context: ParseContext): FoundFields {
  const [first = '', details = ''] = header.split(/\r?\n/);
  const [, service, number] = STORY.exec(first) ?? [];
  const [, priority, category] = DETAILS.exec(plain(details)) ?? [];
  const lines = text.split(/\r?\n/);
  const signOff = lines.findLast((line) => SIGN_OFF.test(plain(line)));
  const marked = lines.filter((line) => line.startsWith(MARKED)).map((line) => plain(line.slice(1)));
  const [keyword = '', ...heads] = marked.filter((line) => !isEditorsLine(line));
  const byline = heads.findIndex((line) => isByline(line));
  // Below a byline stands whom its reporter works for.
  const told = (byline < 0 ? heads : heads.slice(0, byline)).map((line) => withoutEnd(line));
  const unmarked = lines.filter((line) => !line.startsWith(MARKED) && line !== signOff);
  const opening = marked.length === 0 ? readUnmarked(unmarked.map((line) => plain(line))) : undefined;
  const prose = opening === undefined ? unmarked : unmarked.slice(opening.length);
  // A tab opens a paragraph.
  const body = paragraphsOfText(prose.map((line) => `${line.startsWith('\t') ? '\n' : ''}${typeset(line)}`).join('\n'));
  const sent = readTeletypeDate(trailer, context) ?? readTeletypeDate(signOff ?? '', context);
  const slugline = withoutEnd(opening?.keyword ?? keyword).replace(/,\d{1,5}$/, '');
  return {
    // A service counts its stories anew every day.
    identity:
      service === undefined || sent === undefined ? undefined : `${service}${number}:${sent.instant.slice(0, 10)}`,
    ...publicationFields(sent),
    versionCreated: sent?.instant,
    urgency: PRIORITIES.get(priority?.toLowerCase() ?? ''),
    headline: told[0] ?? opening?.headline,
    abstract: told[1],
    slugline: slugline === '' ? undefined : slugline,
    authors: authorsOfByline(withoutEnd(heads[byline] ?? '')),
    subjects: category === undefined ? [] : [{ scheme: 'category', code: category.toLowerCase() }],
    body,
  };
}

/**
 * What stands over the text of a message that marks no lines: a keyword line with a count of words, and a headline at
 * the margin over indented text, and how many lines they take.
 */
function readUnmarked(lines: readonly string[]): { keyword?: string; headline?: string; length: number } {
  const start = lines.findIndex((line) => line.trim() !== '');
  const keyword = WORD_COUNT.test(lines[start] ?? '') ? lines[start] : undefined;
  const length = keyword === undefined ? Math.max(0, start) : start + 1;
  const [headline = '', next = ''] = lines.slice(length);
  const isOver = /^\S/.test(headline) && (/^\s{2}/.test(next) || isByline(next));
  const found = keyword === undefined ? { length } : { keyword, length };
  return isOver ? { ...found, headline: cleanText(headline), length: length + 1 } : found;
}

function isByline(line: string): boolean {
  return line.trimEnd().endsWith(BYLINE_END) || readByline(withoutEnd(line)) !== undefined;
}

function withoutEnd(line: string): string {
  const text = cleanText(line);
  return LINE_ENDS.some((end) => text.endsWith(end)) ? text.slice(0, -1).trimEnd() : text;
}

/** A line without typesetting codes. */
function plain(line: string): string {
  return line.replace(SPACE_BANDS, ' ').replace(TYPESETTING, '');
}

/** A line as it is meant to be set: typewriter's quotation marks and dashes as the characters they stand for. */
function typeset(line: string): string {
  const text = plain(line).trimEnd();
  return (text.endsWith(LINE_END) ? text.slice(0, -1) : text)
    .replaceAll('``', '“')
    .replaceAll("''", '”')
    .replace(/(^| )_(?= )/g, '$1—');
}
