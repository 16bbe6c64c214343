import type { DateOptions } from '../dates/date-reading.ts';
import { stringOf } from './article-object.ts';
import { DATE_CLASSES, MODIFIED_METAS, PUBLISHED_METAS } from './data/date-names.ts';
import { findDatePieces } from './find-date-pieces.ts';
import { type MetaValues, metaValue } from './meta-values.ts';
import type { Page, PageElement } from './page.ts';
import type { JsonObject } from './parse-json-ld.ts';
import { type PageDate, readPageDate } from './read-page-date.ts';

export interface PageDates {
  readonly published?: PageDate;
  readonly modified?: PageDate;
}

const LONGEST_LINE = 160;
const MOST_READINGS = 60;

/**
 * When an article was published and last changed: what the page declares, then what its markup marks as a date, the date
 * in its address, and last a line near the headline that is a date.
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
    firstOf([stringOf(article?.datePublished), stringOf(article?.dateCreated)]),
    firstOf(PUBLISHED_METAS.map((name) => metaValue(metas, name))),
  ].filter((date) => date !== undefined);
  const published =
    earliest(declared) ??
    firstOf(markedDates(page, /datepublished|datecreated|\bpubdate\b/i)) ??
    addressDate(address, read) ??
    firstShown(page, headline, options) ??
    firstOf([stringOf(article?.uploadDate), stringOf(article?.dateModified)]) ??
    firstOf(MODIFIED_METAS.map((name) => metaValue(metas, name)));
  const modified =
    firstOf([stringOf(article?.dateModified)]) ??
    firstOf(MODIFIED_METAS.map((name) => metaValue(metas, name))) ??
    firstOf(markedDates(page, /datemodified/i));
  return { ...(published === undefined ? {} : { published }), ...(modified === undefined ? {} : { modified }) };
}

/** The earliest day; of one day the first named, which is the more exact. */
function earliest(dates: readonly PageDate[]): PageDate | undefined {
  let best = dates[0];
  for (const date of dates)
    if (best !== undefined && date.instant.slice(0, 10) < best.instant.slice(0, 10)) best = date;
  return best;
}

/** The first date that the page shows. */
function firstShown(page: Page, headline: number, options: DateOptions): PageDate | undefined {
  for (const text of shownDates(page, headline)) {
    for (const piece of findDatePieces(text)) {
      const date = readPageDate(piece, options);
      if (date !== undefined) return date;
    }
  }
  return undefined;
}

/** Values of elements whose `itemprop` says what date they are. */
function* markedDates(page: Page, name: RegExp): Generator<string> {
  for (const element of page.elements) {
    if (!name.test(element.attributes.itemprop ?? '')) continue;
    const { content, datetime } = element.attributes;
    if (content !== undefined) yield content;
    if (datetime !== undefined) yield datetime;
    yield textOf(page, element);
  }
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

/** Dates that the page shows: `time` elements and lines that look like a date, those near the headline first. */
function shownDates(page: Page, headline: number): string[] {
  const found: { text: string; rank: number }[] = [];
  const headlineRun = page.elements[page.blocks[headline]?.element ?? -1]?.firstRun ?? 0;
  const seen = new Set<string>();
  const add = (text: string, rank: number): void => {
    if (text === '' || text.length > LONGEST_LINE || seen.has(text) || !/\d|[٠-٩۰-۹]/.test(text)) return;
    seen.add(text);
    found.push({ text, rank });
  };
  for (const element of page.elements) {
    const distance = Math.abs(element.firstRun - headlineRun) + (element.firstRun < headlineRun ? 20 : 0);
    const { datetime } = element.attributes;
    if (element.tag === 'time') {
      if (datetime !== undefined) add(datetime, distance);
      add(textOf(page, element), distance + 2);
    } else if (datetime !== undefined) add(datetime, distance + 10);
    else if (DATE_CLASSES.test(`${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`)) {
      if (element.endRun - element.firstRun <= 12) {
        add(textOf(page, element), distance + 5);
        for (let run = element.firstRun; run < element.endRun; run++)
          add(page.runs[run]?.text.trim() ?? '', distance + 8);
      }
    }
  }
  page.blocks.forEach((block) => {
    const element = page.elements[block.element];
    if (block.text.length > LONGEST_LINE || element === undefined) return;
    add(block.text, 30 + Math.abs(element.firstRun - headlineRun));
  });
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_READINGS)
    .map(({ text }) => text);
}

function textOf(page: Page, element: PageElement): string {
  if (element.endRun - element.firstRun > 20) return '';
  return page.runs
    .slice(element.firstRun, element.endRun)
    .map((run) => run.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_LINE + 1);
}
