import { readLabel, readLabelPrefix } from '../labels/read-label.ts';
import { bitOfKind, classKindsOf } from './class-kinds.ts';
import { DATE_CLASSES, SURE_DATE_CLASSES, TODAY_CLASSES } from './data/date-names.ts';
import { elementText } from './element-text.ts';
import { findElsewhere } from './find-elsewhere.ts';
import type { Page, PageElement } from './page.ts';

const LONGEST_LINE = 160;
const SHORT_LINE = 80;
const MOST_READINGS = 60;
const MOST_CLASS_RUNS = 12;

/** How much farther from the headline a date counts as being, by how it is shown. */
const FARTHER = {
  time: 0,
  timeText: 2,
  class: 5,
  looseClass: 3,
  classPiece: 8,
  line: 8,
  attribute: 10,
  loneLine: 30,
  sentence: 500,
  piece: 1,
  before: 20,
  aside: 30,
  updated: 15,
  elsewhere: 1000,
};
const ASIDE = bitOfKind('aside') | bitOfKind('more') | bitOfKind('ad');

/**
 * Texts that may be the date of the article: `time` elements, elements named for dates, and lines with figures,
 * likeliest first: by how far from the headline they stand, and those of what looks like comments, other articles or
 * the page's foot last: on pages that show no other date most of these are the article's.
 *
 * @param headline index of the block that holds the headline, -1 when there is none
 */
export function shownDates(page: Page, headline: number): string[] {
  const ranks = new Map<string, number>();
  const headlineRun = page.elements[page.blocks[headline]?.element ?? -1]?.firstRun ?? -1;
  const isElsewhere = findElsewhere(page, headline);
  const kinds = classKindsOf(page.elements);
  const isToday = todayOf(page);
  const distanceOf = (index: number): number | undefined => {
    if (isToday[index] === 1) return undefined;
    const run = page.elements[index]?.firstRun ?? 0;
    const elsewhere = isElsewhere[index] === 1 ? FARTHER.elsewhere : 0;
    const aside = ((kinds[index] ?? 0) & ASIDE) === 0 ? 0 : FARTHER.aside;
    return elsewhere + aside + Math.abs(run - headlineRun) + (run < headlineRun ? FARTHER.before : 0);
  };
  const add = (text: string, rank: number): void => {
    if (text === '' || text.length > LONGEST_LINE || !/\p{Nd}/u.test(text)) return;
    const whole = rank + (tellsOfChange(text) ? FARTHER.updated : 0);
    ranks.set(text, Math.min(whole, ranks.get(text) ?? whole));
  };
  for (const [index, element] of page.elements.entries()) {
    const { datetime, title } = element.attributes;
    if (element.tag !== 'time' && datetime === undefined && !isNamed(element, DATE_CLASSES)) continue;
    const distance = distanceOf(index);
    if (distance === undefined) continue;
    if (element.tag === 'time') {
      if (datetime !== undefined) add(datetime, distance + FARTHER.time);
      add(elementText(page, element), distance + FARTHER.timeText);
    } else if (datetime !== undefined) add(datetime, distance + FARTHER.attribute);
    else if (element.endRun - element.firstRun <= MOST_CLASS_RUNS) {
      const { looseClass } = isNamed(element, SURE_DATE_CLASSES) ? { looseClass: 0 } : FARTHER;
      // The hAtom way to write a date: `<abbr class="published" title="2024-05-12T10:35:00Z">`.
      if (title !== undefined && /^\d{4}-\d\d-\d\d/.test(title)) add(title, distance + FARTHER.time);
      add(elementText(page, element), distance + FARTHER.class + looseClass);
      for (let run = element.firstRun; run < element.endRun; run++)
        add(page.runs[run]?.text.trim() ?? '', distance + FARTHER.classPiece);
    }
  }
  for (const { text, element } of page.blocks) {
    const distance = text.length > LONGEST_LINE ? undefined : distanceOf(element);
    if (distance === undefined) continue;
    const isShort = text.length <= SHORT_LINE;
    const rank = distance + (!isShort ? FARTHER.sentence : headline >= 0 ? FARTHER.line : FARTHER.loneLine);
    add(text, rank);
    if (isShort && headline >= 0) for (const piece of piecesOf(page, element)) add(piece, rank + FARTHER.piece);
  }
  return [...ranks]
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST_READINGS)
    .map(([text]) => text);
}

/** The texts between the tags of a line: without spaces about them a date may be glued to the name before it. */
function piecesOf(page: Page, element: number): string[] {
  const { firstRun, endRun } = page.elements[element] ?? { firstRun: 0, endRun: 0 };
  if (endRun - firstRun < 2 || endRun - firstRun > MOST_CLASS_RUNS) return [];
  return page.runs.slice(firstRun, endRun).map(({ text }) => text.trim());
}

function isNamed({ attributes }: PageElement, names: RegExp): boolean {
  const { class: classes, id } = attributes;
  return (classes !== undefined && names.test(classes)) || (id !== undefined && names.test(id));
}

/** 1 for each element that shows the day on which the page is read. */
function todayOf({ elements }: Page): Uint8Array {
  const marks = new Uint8Array(elements.length);
  for (const [index, element] of elements.entries()) {
    const isToday = element.endRun - element.firstRun <= MOST_CLASS_RUNS && isNamed(element, TODAY_CLASSES);
    if (isToday || marks[element.parent] === 1) marks[index] = 1;
  }
  return marks;
}

/** True for a line that says when something was changed, not when it was published. */
function tellsOfChange(text: string): boolean {
  return readLabel(text)?.kind === 'updated' || readLabelPrefix(text, 'updated').length > 0;
}
