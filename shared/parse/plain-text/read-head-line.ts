import { endsSentence } from '../../text/ends-sentence.ts';
import { readLabel } from '../labels/read-label.ts';
import { AGENCIES, isAgency } from '../news-lines/agencies.ts';
import { authorsOfByline, withoutBylineOpening } from '../news-lines/authors-of-byline.ts';
import { isDateline } from '../news-lines/is-dateline.ts';
import { isDesk } from '../news-lines/is-desk.ts';
import { isOutlet } from '../news-lines/is-outlet.ts';
import { hasGivenName, isPerson } from '../news-lines/is-person.ts';
import { isPlace } from '../news-lines/is-place.ts';
import { NOTE_OPENINGS, TAKEN_FROM } from '../news-lines/line-words.ts';
import { readByline } from '../news-lines/read-byline.ts';
import { readKicker } from '../news-lines/read-kicker.ts';
import { isInitials } from '../news-lines/tail-lines.ts';
import { trimDateline } from '../news-lines/trim-dateline.ts';
import { isAside } from '../pasted-page/is-aside.ts';
import { foldWords } from '../prose/fold-words.ts';
import type { HeadLine } from './head-line.ts';
import { isClock } from './is-clock.ts';
import type { OptionsOfDate } from './options-of-date.ts';
import { partGlued } from './part-glued.ts';
import { readDateLine } from './read-date-line.ts';
import { splitDateEnd } from './split-date-end.ts';
import { splitLabelBehind } from './split-label-behind.ts';
import { splitUpdate } from './split-update.ts';
import { withoutMeasure } from './without-measure.ts';

const LONGEST = 160;
const PIECES = / ?[|•·] ?/;
const NOTES: ReadonlySet<string> = new Set(NOTE_OPENINGS.map(foldWords));
/** `عن «دي تسايت»` */
const TAKEN = new RegExp(`^(?:${TAKEN_FROM.join('|')}) [«"“]([^«»"“”]{2,40})[»"”]$`, 'iu');
const MOST_PIECES = 6;
const PLACE_AND_DESK = /^(\p{L}[\p{L}\p{M} ]{1,30}?)(?: ?[:،,–-] | ?\/ ?| \((?=.{2,40}\)$))([^()]{2,40})\)?$/u;
/** Stars of a review, and the like. */
const SYMBOLS = /^[^\p{L}\p{N}]{1,40}$/u;
const MOST_WORDS_BESIDE = 4;

/**
 * Reads a line that holds a byline, dates, a dateline, an agency, or several of them (`By Jane Doe | 14 June 2026 · 3 min
 * read`) and nothing else; nothing for any other line. A line beside articles, a flag and a desk's name
 * are read and say nothing.
 */
export function readHeadLine(line: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  if (line.length > LONGEST) return undefined;
  const bare = withoutMeasure(partGlued(line));
  if (bare !== line) return readHeadLine(bare, optionsOf);
  return (
    readPieces(line, optionsOf) ??
    readOneThing(line, optionsOf) ??
    readDateBehind(line, optionsOf) ??
    readAgencyBehind(line, optionsOf) ??
    readSourceBehind(line, optionsOf) ??
    readSectionBehind(line, optionsOf) ??
    readUpdateBehind(line, optionsOf) ??
    readAgencyAndSection(line)
  );
}

function readOneThing(line: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  if (isAside(line) || SYMBOLS.test(line) || isInitials(line) || isEditorsNote(line) || readKicker(line)?.length === 0)
    return {};
  const taken = TAKEN.exec(line)?.[1];
  if (taken !== undefined) return { source: taken };
  const dates = readDateLine(line, optionsOf);
  if (dates !== undefined) return dates;
  const byline = line.replace(/ ?[:：]$/, '');
  const name = withoutBylineOpening(byline);
  if (isAgency(name)) return { source: name };
  if (isDesk(name)) return {};
  const authors = readByline(byline);
  // A colon stands behind bylines, and behind who wrote what is quoted next.
  const isSure = byline === line || authors?.every((author) => isPerson(author.name)) === true;
  if (authors !== undefined && isSure) return { authors };
  return isDateline(line) ? { dateline: trimDateline(line) ?? line } : readDeskBehind(line);
}

/** `(Adds analyst comment, updates prices)`: what agencies say of a version of a story. */
export function isEditorsNote(line: string): boolean {
  return /^\([^()]{4,150}\)$/u.test(line) && NOTES.has(foldWords(line.slice(1).split(/[ ,،:)]/)[0] ?? ''));
}

/** `Alexandria - 14 June 2026`, `By Jane Doe, 14 June 2026`, `الرياض 5 جمادى الأولى 1448هـ الموافق 17 أكتوبر 2026م`. */
function readDateBehind(line: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  const split = splitDateEnd(line, optionsOf([]));
  if (split === undefined) return undefined;
  // `山陰日報 2026年11月25日`; several words may be a headline.
  const isMasthead = !split.before.includes(' ') && isOutlet(split.before);
  const beside = isMasthead ? { source: split.before } : readOneThing(split.before, optionsOf);
  const isKnown = isPlace(split.before) || readKicker(split.before) !== undefined;
  // `Xalapa, Ver.`
  const isPlaced = split.isParted && isShort(split.before.replace(/\.$/, ''));
  if (beside === undefined && !isPlaced && !isKnown) return undefined;
  // Two days that no calendar makes one: neither is sure.
  if (beside?.published !== undefined) return {};
  return { published: split.date, ...datelineOf(line, split.before), ...beside };
}

/** `الرياض 14 يونيو 2026 م واس`. */
function readAgencyBehind(line: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  const space = line.lastIndexOf(' ');
  const source = line.slice(space + 1).replace(/^\((.*)\)$/, '$1');
  if (space === -1 || !AGENCIES.includes(source)) return undefined;
  const dated = splitDateEnd(line.slice(0, space).replace(/[\s/–—-]{1,4}$/u, ''), optionsOf([]));
  return dated === undefined || !isShort(dated.before)
    ? undefined
    : { published: dated.date, source, ...datelineOf(line, dated.before) };
}

/** The whole line, where a known city opens it. */
function datelineOf(line: string, before: string): HeadLine {
  return isPlace(before.split(/[,،(]/)[0]?.trim() ?? '') ? { dateline: trimDateline(line) ?? line } : {};
}

/** `الخميس 26 تشرين الثاني 2026 الساعة 19:44 سياسة` */
function readSectionBehind(line: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  const space = line.lastIndexOf(' ');
  const isDated = /\p{Nd}{4}/u.test(line) && readKicker(line.slice(space + 1)) !== undefined;
  return isDated ? readDateLine(line.slice(0, space), optionsOf) : undefined;
}

/** `السومرية نيوز - محليات`. */
function readAgencyAndSection(line: string): HeadLine | undefined {
  const [source = '', section = '', ...more] = line.split(/ ?[/|–—-] /);
  return more.length === 0 && AGENCIES.includes(source) && readKicker(section) !== undefined ? { source } : undefined;
}

/** `2024年6月3日 10:05 来源：港口日报 作者：王小明`. */
function readSourceBehind(line: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  const { before, label } = splitLabelBehind(line);
  if (label?.kind !== 'source') return undefined;
  const { before: source, label: next } = splitLabelBehind(label.value);
  const dates = isShort(source) ? readDateLine(before, optionsOf) : undefined;
  if (dates === undefined) return undefined;
  const authors = next?.kind === 'author' ? authorsOfByline(splitLabelBehind(next.value).before) : [];
  return { ...dates, source, ...(authors.length > 0 && { authors }) };
}

/** `بواسطة نبيل الصلوي آخر تحديث ديسمبر 9, 2024`. */
function readUpdateBehind(line: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  const { before = '', updated } = splitUpdate(line, optionsOf) ?? {};
  const name = withoutBylineOpening(before);
  if (updated === undefined || name === before || !isShort(name)) return undefined;
  const authors = authorsOfByline(name);
  return { updated, ...(authors.length > 0 && { authors }) };
}

/** `کراچی: نمائندہ خصوصی`, `London, Staff Reporter`, `Staff Reporter, London`, `نواكشوط – صحراء ميديا` */
function readDeskBehind(line: string): HeadLine | undefined {
  // `يمن مونيتور/ تعز/ خاص:`
  const [source = '', between = '', desk = '', ...more] = line.replace(/ ?[:：]$/u, '').split(/ ?\/ ?| [–—-] /u);
  if (more.length === 0 && isDesk(desk) && isShort(source) && isShort(between) && !isPerson(between)) {
    return { dateline: between, ...(isOutlet(source) && { source }) };
  }
  const [, first = '', second = ''] = PLACE_AND_DESK.exec(line) ?? [];
  if (isOutlet(second) && isShort(first) && !isPerson(first)) return { dateline: line };
  const place = isDesk(second) ? first : / ?[,،] /.test(line) && isDesk(first) ? second : '';
  if (place === '' || !isShort(place)) return undefined;
  return hasGivenName(place) ? { authors: [{ name: place }] } : { dateline: place };
}

function readPieces(line: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  const pieces = piecesOf(line);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return undefined;
  const read = pieces.map((piece) => readPiece(piece, optionsOf));
  const isTelling = read.some((piece) => piece?.published ?? piece?.updated ?? piece?.authors ?? piece?.source);
  if (!isTelling) return undefined;
  if (!read.every((piece, place) => piece !== undefined || isShort(pieces[place] ?? ''))) return undefined;
  return Object.assign({}, ...read.toReversed()) as HeadLine;
}

/** The pieces of a line between its bars; a clock time goes with the date before it. */
function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  for (const piece of line.split(PIECES).map(withoutMeasure)) {
    if (isClock(piece) && pieces.length > 0) pieces.push(`${pieces.pop()} ${piece}`);
    else if (piece !== '') pieces.push(piece);
  }
  return pieces;
}

/** A piece between bars may end in a colon, and be labelled as what stands beside an article. */
function readPiece(piece: string, optionsOf: OptionsOfDate): HeadLine | undefined {
  const label = readLabel(piece);
  if (label?.kind === 'aside') return {};
  if (label?.kind === 'source' && label.value !== '' && isShort(label.value)) return { source: label.value };
  const read = readOneThing(piece, optionsOf) ?? readDateBehind(piece, optionsOf);
  const authors = read === undefined ? readByline(piece.replace(/ ?[:：]$/, '')) : undefined;
  return authors === undefined ? read : { authors };
}

function isShort(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS_BESIDE && !endsSentence(text);
}
