import { endsSentence } from '../../text/ends-sentence.ts';
import { withoutBylineOpening } from '../news-lines/authors-of-byline.ts';
import { isDesk } from '../news-lines/is-desk.ts';
import { isOfficeName } from '../news-lines/is-office.ts';
import { isPerson } from '../news-lines/is-person.ts';
import { isPlace } from '../news-lines/is-place.ts';
import { readBareByline } from '../news-lines/read-bare-byline.ts';
import { readKicker } from '../news-lines/read-kicker.ts';
import { isPersonRole } from '../news-lines/role-words.ts';
import { trimDateline } from '../news-lines/trim-dateline.ts';
import type { HeadLine } from './head-line.ts';
import type { OptionsOfDate } from './options-of-date.ts';
import { partGlued } from './part-glued.ts';
import { readDateLine } from './read-date-line.ts';
import { readHeadLine } from './read-head-line.ts';
import { splitDateEnd } from './split-date-end.ts';

/** A name alone stands right under the headline or its standfirst. */
export const MOST_LINES_TO_BARE_BYLINE = 3;
/** Lines under the headline in which bylines, dates and datelines stand. */
const HEAD_LINES = 6;
/** A name and a place. */
const MOST_LINES_BEFORE_DATE = 2;
const MOST_WORDS_OF_NAME = 4;
const MOST_WORDS_OF_ROLE = 8;
const MOST_WORDS_OF_PAPER = 6;
const PARAGRAPHS_OF_CHRONICLE = 30;
const LONGEST_DATE_LINE = 60;
/** `الأخبار (نواكشوط) -` */
const IN_BRACKETS = /^([^()]{2,20}) \(([^()]{3,30})\) ?[–—:-]?$/u;
/** `Manchester, UK` */
const REGION = /[,،] ?\S{2,20}(?: \S{2,20})?$/u;
/** `الخرطوم - الراكوبة` */
const CITY_AND_PAPER = / [–—-] | ?\/ ?/u;
/** `الراية`: no name of a person. */
const DEFINITE = /^ال\p{L}{3,12}$/u;
const BARS = / ?[|•·] ?/;

/**
 * Takes bylines, dates and datelines off the lines under the headline, and under the standfirst. A short line in front of a
 * date (a desk, a site) goes with them where a sentence follows.
 *
 * @param headline what a name without a word in front of it is looked up in; without it none is believed
 */
export function takeHeadLines(
  body: readonly string[],
  optionsOf: OptionsOfDate,
  headline: string | undefined,
): HeadLine & { rest: readonly string[] } {
  let found: HeadLine = {};
  const kept: string[] = [];
  const standfirst: string[] = [];
  const read = (at: number): HeadLine | undefined => {
    const line = body[at];
    if (line === undefined) return undefined;
    const headLine = readHeadLine(line, optionsOf) ?? readPlace(at);
    if (headline === undefined || at >= MOST_LINES_TO_BARE_BYLINE || headLine?.authors !== undefined) return headLine;
    const text = [headline, ...body.slice(at + 1)].join('\n');
    if (headLine === undefined) {
      return readBareByline(line, text) ?? (isUnderPlace(body, at) ? { authors: [{ name: line }] } : undefined);
    }
    // `Lucía Berrocal | 14 June 2026`
    const [first = ''] = partGlued(line).split(BARS);
    const name = splitDateEnd(first, optionsOf([]))?.before ?? first;
    return name === line ? headLine : { ...readBareByline(name, text), ...headLine };
  };
  // In a list one city follows another.
  const readPlace = (at: number): HeadLine | undefined => {
    const [line = '', next = ''] = body.slice(at, at + 2);
    const isAboveText = endsSentence(next) || isPerson(next) || readHeadLine(next, optionsOf) !== undefined;
    const [city = '', paper, ...more] = line.split(CITY_AND_PAPER);
    const isPaper =
      paper !== undefined && more.length === 0 && paper.split(' ').length <= MOST_WORDS_OF_PAPER && !isPerson(paper);
    const isCity = isPlace(city) || (line.includes('/') && next.includes(city));
    if (isPaper && isCity && endsSentence(next)) {
      const source = paper.replace(/ ?:$/, '');
      const isName = DEFINITE.test(source) && readKicker(source) === undefined;
      return { dateline: line, ...(isName && { source }) };
    }
    const [, outlet = '', place = ''] = IN_BRACKETS.exec(line) ?? [];
    const isNamed = isPlace(line.replace(REGION, '')) || (isPlace(place) && !isPerson(outlet));
    return isNamed && isAboveText ? { dateline: trimDateline(line) ?? line } : undefined;
  };
  let at = 0;
  for (; at < HEAD_LINES; at += 1) {
    const line = body[at];
    if (line === undefined) break;
    const headLine = read(at);
    if (headLine !== undefined && (!repeats(headLine, found) || saysAgain(headLine, found))) {
      found = { ...headLine, ...found };
      continue;
    }
    if (found.authors?.length === 1 && isRoleLine(line)) {
      found = { ...found, authors: found.authors.map((author) => ({ ...author, role: author.role ?? line })) };
      continue;
    }
    const next = read(at + 1);
    const isBeforeDate =
      next?.published !== undefined || (isShort(body[at + 1] ?? '.') && read(at + 2)?.published !== undefined);
    if (kept.length < MOST_LINES_BEFORE_DATE && isShort(line) && isBeforeDate) {
      kept.push(line);
      if (isOfficeName(line)) found = { source: line, ...found };
      continue;
    }
    // Under a whole sentence a name alone is another part of the text: the writer of a letter.
    const under = endsSentence(line) ? readHeadLine(body[at + 1] ?? '', optionsOf) : next;
    if (standfirst.length > 0 || at >= MOST_LINES_TO_BARE_BYLINE) break;
    const isUnderDesk = isDesk(withoutBylineOpening(body[at + 1] ?? ''));
    if (under?.published === undefined && under?.authors === undefined && !isUnderDesk) break;
    standfirst.push(line);
  }
  const rest = [...standfirst, ...body.slice(at)];
  if (found.published !== undefined && isDated(rest, optionsOf)) return { rest: body };
  const sentenceFollows = rest[0] !== undefined && endsSentence(rest[0]);
  return { ...found, rest: sentenceFollows ? rest : [...kept, ...rest] };
}

/** `Tizi Ouzou`, and under it a name, which may be any there. */
export function isUnderPlace(lines: readonly string[], at: number): boolean {
  return isPlace(lines[at - 1] ?? '') && isPerson(lines[at] ?? '') && endsSentence(lines[at + 1] ?? '');
}

/** `أستاذ البيئة في جامعة الخليج`, under who that is, or under the text. */
export function isRoleLine(line: string): boolean {
  const words = line.split(' ');
  return words.length <= MOST_WORDS_OF_ROLE && isPersonRole(words[0] ?? '') && !endsSentence(line);
}

function isShort(line: string): boolean {
  const words = line.split(' ').filter((word) => /\p{L}/u.test(word));
  return words.length <= MOST_WORDS_OF_NAME && !endsSentence(line);
}

/** Whether dates stand between the paragraphs too: those of a chronicle belong to the text. One may sign an article at its end. */
function isDated(paragraphs: readonly string[], optionsOf: OptionsOfDate): boolean {
  return paragraphs
    .slice(0, -1)
    .slice(0, PARAGRAPHS_OF_CHRONICLE)
    .some((line) => line.length <= LONGEST_DATE_LINE && readDateLine(line, optionsOf)?.published !== undefined);
}

/** Whether a line gives the day of publication that another one gave, as pages do under a label of their own. */
function saysAgain({ published }: HeadLine, found: HeadLine): boolean {
  return published !== undefined && published.instant.slice(0, 10) === found.published?.instant.slice(0, 10);
}

/** Whether a line says nothing that the lines before it did not say already: it is then one of the text. */
function repeats(read: HeadLine, found: HeadLine): boolean {
  const fields = Object.keys(read) as (keyof HeadLine)[];
  return fields.length > 0 && fields.every((field) => found[field] !== undefined);
}
