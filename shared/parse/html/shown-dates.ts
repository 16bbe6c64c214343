import { readLabel, readLabelPrefix } from '../labels/read-label.ts';
import { bitOfKind, classKindsOf } from './class-kinds.ts';
import { elementText } from './element-text.ts';
import { ELSEWHERE, findElsewhere } from './find-elsewhere.ts';
import { firstRunOf } from './first-run-of.ts';
import { linePieces } from './line-text.ts';
import { NameTest } from './name-test.ts';
import type { Page, PageElement } from './page.ts';
import { DATE_CLASSES, SITE_CHANGE, SURE_DATE_CLASSES, TODAY_CLASSES } from './page-names.ts';

const DIGIT = /\p{Nd}/u;
const LONGEST_LINE = 160;
const SHORT_LINE = 80;
const MOST_READINGS = 60;
/** So few pieces of text lie between the headline and a line right by it, one that tells of a change included. */
const BESIDE = 20;
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

export interface ShownLine {
  readonly text: string;
  /** A short line of the page's own article, or a longer one right by its headline. */
  readonly isOwn: boolean;
}

const ASIDE = bitOfKind('aside') | bitOfKind('more') | bitOfKind('ad');

/**
 * Texts that may be the date of the article: `time` elements, elements named for dates, and lines with figures,
 * likeliest first: by how far from the headline they stand, and those of what looks like comments, other articles or
 * the page's foot last: on pages that show no other date most of these are the article's.
 *
 * @param headline index of the block that holds the headline, -1 when there is none
 */
export function shownDates(page: Page, headline: number): ShownLine[] {
  const candidates = new DateCandidates(page, headline);
  candidates.addMarked();
  candidates.addLines();
  return candidates.likeliest();
}

/** Texts that may be a date, and how far from the headline each counts as being. */
class DateCandidates {
  private readonly page: Page;
  private readonly headline: number;
  private readonly hasHeadline: boolean;
  private readonly headlineRun: number;
  private readonly isElsewhere: Uint8Array;
  private readonly kinds: Uint32Array;
  private readonly isToday: Uint8Array;
  private readonly sureNames = new NameTest(SURE_DATE_CLASSES);
  private readonly ranks = new Map<string, number>();

  constructor(page: Page, headline: number) {
    this.page = page;
    this.headline = headline;
    this.hasHeadline = headline >= 0;
    this.headlineRun = firstRunOf(page, headline) ?? -1;
    this.isElsewhere = findElsewhere(page, headline);
    this.kinds = classKindsOf(page.elements);
    this.isToday = todayOf(page);
  }

  likeliest(): ShownLine[] {
    return [...this.ranks]
      .map(([text, rank]): [string, number] => [text, rank + (tellsOfChange(text) ? FARTHER.updated : 0)])
      .sort(([, a], [, b]) => a - b)
      .slice(0, MOST_READINGS)
      .map(([text, rank]) => ({ text, isOwn: rank < FARTHER.sentence + BESIDE }));
  }

  /** Adds what the page marks as dates, by element or by name. */
  addMarked(): void {
    const { elements } = this.page;
    const dateNames = new NameTest(DATE_CLASSES);
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index];
      if (element === undefined) continue;
      if (element.tag !== 'time' && element.attributes.datetime === undefined && !dateNames.fits(element)) continue;
      const distance = this.distanceOf(index);
      if (distance !== undefined) this.addElement(element, distance);
    }
  }

  private addElement(element: PageElement, distance: number): void {
    const { datetime, title } = element.attributes;
    if (element.tag === 'time') {
      if (datetime !== undefined) this.add(datetime, distance + FARTHER.time);
      this.add(elementText(this.page, element), distance + FARTHER.timeText);
    } else if (datetime !== undefined) this.add(datetime, distance + FARTHER.attribute);
    else if (element.endRun - element.firstRun <= MOST_CLASS_RUNS) {
      const looseClass = this.sureNames.fits(element) ? 0 : FARTHER.looseClass;
      // The hAtom way to write a date: `<abbr class="published" title="2024-05-12T10:35:00Z">`.
      if (title !== undefined && /^\d{4}-\d\d-\d\d/.test(title)) this.add(title, distance + FARTHER.time);
      this.add(elementText(this.page, element), distance + FARTHER.class + looseClass);
      for (let run = element.firstRun; run < element.endRun; run++)
        this.add(this.page.runs[run]?.text.trim() ?? '', distance + FARTHER.classPiece);
    }
  }

  /** Adds the page's lines, and the pieces of short ones and the headline's: a date may be glued to the name before it. */
  addLines(): void {
    for (const [index, block] of this.page.blocks.entries()) {
      const { text, element } = block;
      const distance = text.length > LONGEST_LINE || !DIGIT.test(text) ? undefined : this.distanceOf(element);
      if (distance === undefined) continue;
      const isShort = text.length <= SHORT_LINE;
      const rank = distance + (!isShort ? FARTHER.sentence : this.hasHeadline ? FARTHER.line : FARTHER.loneLine);
      this.add(text, rank);
      if (!this.hasHeadline || !(isShort || index === this.headline)) continue;
      for (const piece of linePieces(this.page, block)) this.add(piece, distance + FARTHER.line + FARTHER.piece);
    }
  }

  private distanceOf(index: number): number | undefined {
    if (this.isToday[index] === 1) return undefined;
    const run = this.page.elements[index]?.firstRun ?? 0;
    const elsewhere = this.isElsewhere[index] !== ELSEWHERE.no ? FARTHER.elsewhere : 0;
    const aside = ((this.kinds[index] ?? 0) & ASIDE) === 0 ? 0 : FARTHER.aside;
    const before = run < this.headlineRun ? FARTHER.before : 0;
    return elsewhere + aside + Math.abs(run - this.headlineRun) + before;
  }

  private add(text: string, rank: number): void {
    if (text === '' || text.length > LONGEST_LINE || !DIGIT.test(text) || SITE_CHANGE.test(text)) return;
    this.ranks.set(text, Math.min(rank, this.ranks.get(text) ?? rank));
  }
}

/** 1 for each element that shows the day on which the page is read. */
function todayOf({ elements }: Page): Uint8Array {
  const marks = new Uint8Array(elements.length);
  const todayNames = new NameTest(TODAY_CLASSES);
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (element === undefined) continue;
    const isToday = element.endRun - element.firstRun <= MOST_CLASS_RUNS && todayNames.fits(element);
    if (isToday || marks[element.parent] === 1) marks[index] = 1;
  }
  return marks;
}

/** True for a line that says when something was changed, not when it was published. */
export function tellsOfChange(text: string): boolean {
  return readLabel(text)?.kind === 'updated' || readLabelPrefix(text, 'updated').length > 0;
}
