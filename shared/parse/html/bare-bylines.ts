import { hasGivenName } from '../news-lines/is-person.ts';
import { looksLikeName } from '../news-lines/looks-like-name.ts';
import { readBareByline } from '../news-lines/read-bare-byline.ts';
import { namesRole } from '../news-lines/role-words.ts';
import { splitReporterDateline } from '../news-lines/split-reporter-dateline.ts';
import { blocksBefore, LINES_BEHIND } from './blocks-by-headline.ts';
import { opensCredit, stripOpening } from './byline-openings.ts';
import { bitOfKind, classKindsOf } from './class-kinds.ts';
import { cutDate, cutDateBefore } from './cut-date.ts';
import { ELSEWHERE, findElsewhere } from './find-elsewhere.ts';
import { isByline } from './is-byline.ts';
import { isInFigure } from './is-in-figure.ts';
import { isProseLine, LONG_SENTENCE } from './is-prose-line.ts';
import { linePieces, lineText } from './line-text.ts';
import type { Block, Page } from './page.ts';
import { partsOfLine } from './parts-of-line.ts';
import { blockElement } from './place-features.ts';
import { splitNames } from './split-names.ts';

const AUTHOR = bitOfKind('author');
/** How far around a name its element is named for an author. */
const LEVELS = 4;
/** `ب. سعيدي`, `J. Roe` */
const INITIAL = /^\p{L}{1,2}\. ?\p{L}{3,20}$/u;
const LONGEST_BYLINE = 160;
const MOST_PROSE = 20_000;
/** Columns and agencies' reports are signed so below their text. */
const SIGNED = /^(?:\((.{4,60})\)$|\* ?(.{4,60}?) [–—-] )/u;
/** `Tunis (Jane Roe)` */
const BRACKETED = / \((.{4,60})\)$/u;

/**
 * Lines between the headline and the text that hold a known given name and nothing else but a date, a place or an outlet, of
 * people whom the text does not speak of; or a name and its role. Behind the lead a date or a role stands beside such a
 * line. Where there is none, a name in brackets or a byline anywhere below.
 *
 * @param isOutlet whether a name is the site's
 */
export function bareBylines(page: Page, headline: number, isOutlet: (name: string) => boolean): string[] {
  if (headline < 0) return [];
  const isElsewhere = findElsewhere(page, headline);
  const blocks = page.blocks.slice(headline + 1).filter(({ element }) => isElsewhere[element] === ELSEWHERE.no);
  const lines = blocks.map((block) => lineText(page, block));
  const [lead = 0, end = lines.length] = lines.keys().filter((at) => isProseLine(lines[at] ?? ''));
  const prose = lines.filter(isProseLine).join('\n').slice(0, MOST_PROSE);
  const isTold = (piece: string): boolean => {
    const [name = '', ...more] = /\p{Lu}{2}/u.test(piece) || namesRole(piece) ? [] : splitNames([piece]);
    return more.length === 0 && looksLikeName(name) && !isOutlet(name) && !prose.includes(name);
  };
  for (const [at, block] of blocks.slice(0, Math.min(end, LINES_BEHIND)).entries()) {
    if (isInFigure(page.elements, block.element)) continue;
    if (at > lead && ![lines[at - 1], lines[at + 1]].some(isBesideByline)) continue;
    const line = lines[at] ?? '';
    const pieces = [
      line,
      ...linePieces(page, block),
      BRACKETED.exec(line)?.[1] ?? '',
      boldOpening(page, block),
    ].flatMap(partsOfLine);
    for (const [index, piece] of pieces.map((part) => cutDate(cutDateBefore(part))).entries()) {
      // A label that opens no byline names somebody else.
      if (opensCredit(piece) || /[:：]$/.test(pieces[index - 1] ?? '')) continue;
      const byline = readBareByline(piece, prose.replace(piece, ''), isOutlet);
      if (byline !== undefined) return byline.authors.map(({ name }) => name);
      if ([pieces[index + 1], lines[at + 1]].some(isRoleLine) && isTold(piece)) return [piece];
    }
  }
  // Columns have their writer's portrait, name and calling above the title.
  const above = blocksBefore(page, headline);
  const kinds = classKindsOf(page.elements);
  const told = above.find(
    ({ text, element }, at) =>
      isTold(text) &&
      (isRoleLine(above[at + 1]?.text) || (hasGivenName(text) && isInKind(page, kinds, element, AUTHOR))),
  );
  if (told !== undefined) return splitNames([told.text]);
  const reporters = splitReporterDateline(lines[lead] ?? '')?.authors;
  if (reporters !== undefined) return reporters.map(({ name }) => name);
  // Where the byline's place holds a desk or an agency, names farther down are of other articles.
  if (lines.slice(0, lead).some((line) => partsOfLine(line).some(isOutlet))) return [];
  const below = lines
    .slice(lead + 1)
    .map((line) => SIGNED.exec(line))
    .map((signed) => signed?.[1] ?? signed?.[2] ?? '');
  const signed = blocks.filter((block, at) => at > lead && isSignedSo(page, block, blocks, at) && isTold(block.text));
  return [
    ...below.filter(hasGivenName),
    ...(signed.length === 1 ? signed.map(({ text }) => text) : []),
    ...lines.filter((line) => opensSurely(line) && isByline(line) && splitNames([line]).every(hasGivenName)),
  ].slice(0, 1);
}

/** True for a name right behind the text's last paragraph, in its place: by a known given name, or by an initial. */
function isSignedSo(page: Page, { text, element }: Block, blocks: readonly Block[], at: number): boolean {
  if (text.length > LONG_SENTENCE || !(hasGivenName(text) || INITIAL.test(text))) return false;
  const before = blocks[at - 1];
  const behind = blocks.slice(at + 1, at + LINES_BEHIND);
  const placeOf = (block: Block | undefined): number | undefined =>
    page.elements[blockElement(page, block?.element ?? -1)]?.parent;
  const place = page.elements[blockElement(page, element)]?.parent;
  return (
    isProseLine(before?.text ?? '') &&
    placeOf(before) === place &&
    !behind.some((block) => placeOf(block) === place && isProseLine(block.text))
  );
}

function isInKind({ elements }: Page, kinds: Uint32Array, element: number, kind: number): boolean {
  let at = element;
  for (let level = 0; level < LEVELS; level++) {
    if (((kinds[at] ?? 0) & kind) !== 0) return true;
    at = elements[at]?.parent ?? -1;
  }
  return false;
}

/** What stands in bold letters before a paragraph's text. */
function boldOpening({ elements, runs }: Page, { element, boldCharacters }: Block): string {
  const { element: holder = -1, text = '' } = runs[elements[element]?.firstRun ?? -1] ?? {};
  return boldCharacters > 0 && elements[holder]?.inBold === true ? text.trim() : '';
}

/** True for "Written by …" and "Text: …", not for a preposition alone, which other lines begin with as well. */
function opensSurely(line: string): boolean {
  return (
    line.length < LONGEST_BYLINE &&
    (/[:：]/.test(line) || line.split(' ').length - stripOpening(line).split(' ').length > 1)
  );
}

function isBesideByline(line = ''): boolean {
  return isRoleLine(line) || (line.length < LONG_SENTENCE && /\p{Nd}/u.test(line));
}

function isRoleLine(line = ''): boolean {
  return line.length < LONG_SENTENCE && namesRole(line);
}
