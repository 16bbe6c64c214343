import { once, onceEach } from '../../text/once.ts';
import type { DateOptions } from '../dates/date-reading.ts';
import { stringOf } from './article-object.ts';
import { elementText } from './element-text.ts';
import { findDatePieces, splitLine } from './find-date-pieces.ts';
import { ELSEWHERE, findElsewhere } from './find-elsewhere.ts';
import { markedElements } from './marked-values.ts';
import { type MetaValues, metaValue } from './meta-values.ts';
import type { Page, PageElement } from './page.ts';
import { MODIFIED_METAS, PUBLISHED_METAS } from './page-names.ts';
import type { JsonObject } from './parse-json-ld.ts';
import { type PageDate, readPageDate, swapDayAndMonth } from './read-page-date.ts';
import { type ShownLine, shownDates, tellsOfChange } from './shown-dates.ts';

/** A day and a time are three figures at least. */
const MAY_HOLD_TIME = /\p{Nd}[^\p{Nd}]+\p{Nd}+[^\p{Nd}]+\p{Nd}/u;

const LONGEST_LABEL = 40;
/** hAtom's and microformats2's names. */
const HATOM_DATE = /(?:^|\s)(?:(?:dt-)?(?:published|updated)|entry-date)(?:\s|$)/;

/** The date that a line holds, read once. */
type DateOf = (text: string) => PageDate | undefined;

export interface PageDates {
  readonly published?: PageDate;
  readonly modified?: PageDate;
}

/**
 * When an article was published and last changed: what the page declares, then what its markup marks as a date, the date
 * in its address, and last a line near the headline that is a date. What is shown as changed is believed beside the headline only.
 *
 * @param headline index of the block that holds the headline, -1 when there is none
 */
export function readDates(
  page: Page,
  metas: MetaValues,
  article: JsonObject | undefined,
  address: string | undefined,
  headline: number,
  options: DateOptions,
): PageDates {
  const read = (text: string | undefined): PageDate | undefined =>
    text === undefined ? undefined : readPageDate(text, options);
  const firstOf = (values: Iterable<string | undefined>): PageDate | undefined => {
    for (const value of values) {
      const date = read(value);
      if (date !== undefined) return date;
    }
    return undefined;
  };
  const declared = [
    firstOf([article?.datePublished, article?.dateCreated].map(stringOf)),
    firstOf(PUBLISHED_METAS.map((name) => metaValue(metas, name))),
  ].filter((date) => date !== undefined);
  const written = PUBLISHED_METAS.map((name) => metaValue(metas, name)).find((text) => text !== undefined);
  const swapped = written === undefined ? undefined : swapDayAndMonth(written, options);
  const dateOf = onceEach((text: string) => firstOfPieces(text, options));
  const lines = once(() => shownDates(page, headline));
  const isSwapped = swapped !== undefined && isSameDay(swapped, firstShown(lines(), dateOf));
  const day =
    (isSwapped && declared.length === 1 ? swapped : earliest(declared)) ??
    read(stringOf(article?.uploadDate)) ??
    firstOf(markedDates(page, headline, /datepublished|datecreated|\b(?:pubdate|created|issued)\b/i)) ??
    addressDate(address, read) ??
    firstShown(lines(), dateOf) ??
    read(stringOf(article?.dateModified)) ??
    firstOf(MODIFIED_METAS.map((name) => metaValue(metas, name)));
  const published = day?.precision === 'day' ? withTime(day, lines(), dateOf) : day;
  const modified =
    firstOf([stringOf(article?.dateModified)]) ??
    firstOf(MODIFIED_METAS.map((name) => metaValue(metas, name))) ??
    firstOf(markedDates(page, headline, /datemodified/i)) ??
    firstOf(changeNamed(page, findElsewhere(page, headline))) ??
    firstOf(changeTold(page, findElsewhere(page, headline))) ??
    changeShown(lines(), (text) => read(text) ?? dateOf(text));
  return { ...(published === undefined ? {} : { published }), ...(modified === undefined ? {} : { modified }) };
}

/** The earliest day; of one day the first named, which is the more exact. */
function earliest(dates: readonly PageDate[]): PageDate | undefined {
  let best = dates[0];
  for (const date of dates)
    if (best !== undefined && date.instant.slice(0, 10) < best.instant.slice(0, 10)) best = date;
  return best;
}

function isSameDay(date: PageDate, other: PageDate | undefined): boolean {
  return date.instant.slice(0, 10) === other?.instant.slice(0, 10);
}

/** The first date that a page shows. */
function firstShown(lines: readonly ShownLine[], dateOf: DateOf): PageDate | undefined {
  for (const { text } of lines) {
    const date = dateOf(text);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** A day with the time that the article shows beside it. */
function withTime(day: PageDate, lines: readonly ShownLine[], dateOf: DateOf): PageDate {
  for (const { text, isOwn } of lines) {
    const date = isOwn && MAY_HOLD_TIME.test(text) && !tellsOfChange(text) ? dateOf(text) : undefined;
    if (date !== undefined && date.precision !== 'day' && isSameDay(date, day)) return date;
  }
  return day;
}

/** When the article says beside its headline that it was changed. */
function changeShown(lines: readonly ShownLine[], dateOf: DateOf): PageDate | undefined {
  const parts = lines.filter(({ isOwn }) => isOwn).flatMap(({ text }) => [text, ...splitLine(text)]);
  const changes = parts.filter(tellsOfChange).map(dateOf);
  return changes.find((date) => date?.precision !== 'day') ?? changes[0];
}

/** The first date in a line, of what tells of no change before what does. */
function firstOfPieces(text: string, options: DateOptions): PageDate | undefined {
  let change: PageDate | undefined;
  for (const piece of findDatePieces(text)) {
    const date = readPageDate(piece, options);
    if (date === undefined) continue;
    if (!tellsOfChange(piece)) return date;
    change ??= date;
  }
  return change;
}

/** Values of elements whose `itemprop` says what date they are. */
function markedDates(page: Page, headline: number, name: RegExp): string[] {
  const isElsewhere = findElsewhere(page, headline);
  const dates: string[] = [];
  for (const { index, element, itemprop } of markedElements(page)) {
    if (isElsewhere[index] !== ELSEWHERE.no || !name.test(itemprop)) continue;
    const { content, datetime, title } = element.attributes;
    if (content !== undefined) dates.push(content);
    if (datetime !== undefined) dates.push(datetime);
    if (title !== undefined) dates.push(title);
    dates.push(elementText(page, element));
  }
  return dates;
}

/** Moments of what hAtom calls changed, on pages that call something else published: some write one class for both. */
function changeNamed({ elements }: Page, isElsewhere: Uint8Array): (string | undefined)[] {
  const named = elements.filter(({ attributes }, at) => {
    const isDated = (attributes.datetime ?? attributes.title) !== undefined;
    return isDated && isElsewhere[at] === ELSEWHERE.no && HATOM_DATE.test(attributes.class ?? '');
  });
  const isPublished = ({ attributes }: PageElement): boolean => /publish|entry-date/.test(attributes.class ?? '');
  const changed = named.some(isPublished) ? named.filter((element) => !isPublished(element)) : [];
  return changed.map(({ attributes: { datetime, title } }) => datetime ?? title);
}

/** Moments of `time` elements that say, or before which stands, that they are those of a change. */
function changeTold(page: Page, isElsewhere: Uint8Array): (string | undefined)[] {
  const told = page.elements.filter((element, at) => {
    if (element.tag !== 'time' || element.attributes.datetime === undefined || isElsewhere[at] !== ELSEWHERE.no)
      return false;
    const label = page.runs[element.firstRun - 1]?.text.trim() ?? '';
    const text = elementText(page, element);
    return tellsOfChange(text) || (label.length <= LONGEST_LABEL && tellsOfChange(`${label} ${text}`));
  });
  return told.map(({ attributes: { datetime } }) => datetime);
}

/** A full date in the page's address, as in `/2020/01/23/` or `2020-01-23`. */
function addressDate(address: string | undefined, read: (text: string) => PageDate | undefined): PageDate | undefined {
  const match = /\D((?:19|20)\d\d)([/_-])(\d{1,2})\2(\d{1,2})(?=\D|$)|\D((?:19|20)\d\d)(\d\d)(\d\d)(?=\D|$)/.exec(
    address ?? '',
  );
  if (match === null) return undefined;
  const [year, month, day] = [match[1] ?? match[5] ?? '', match[3] ?? match[6] ?? '', match[4] ?? match[7] ?? ''];
  return read(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
