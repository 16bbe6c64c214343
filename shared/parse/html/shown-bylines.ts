import { mayBePerson } from '../news-lines/is-person.ts';
import { reportersOf } from '../news-lines/reporters-of.ts';
import { blocksBefore, blocksBehind } from './blocks-by-headline.ts';
import { isListed } from './byline-lists.ts';
import { isOpeningAlone, opensByline, opensCredit } from './byline-openings.ts';
import { ROW_LABELS } from './byline-phrases.ts';
import { cutDate, cutDateBefore } from './cut-date.ts';
import { foldedWords } from './fold-text.ts';
import { isByline } from './is-byline.ts';
import { isFullName, isNameShaped } from './is-name-shaped.ts';
import { linePieces, lineText } from './line-text.ts';
import type { Page } from './page.ts';
import { partsOfLine } from './parts-of-line.ts';
import { splitNames } from './split-names.ts';

const LONGEST_BYLINE = 160;
const BEFORE_ROLE = new RegExp(`\\s(?=${ROW_LABELS.join('|')})`, 'u');

/**
 * Lines about the headline that open as a byline does and go on with nothing but names, or with names and a date; those
 * behind it first, whole lines before their pieces. The opening may stand in a line of its own.
 *
 * @param headline index of the block that holds the headline, -1 when there is none
 */
export function shownBylines(page: Page, headline: number): string[] {
  if (headline < 0) return [];
  const places = [blocksBehind(page, headline), blocksBefore(page, headline)];
  for (const lines of [
    ...places.map((blocks) => blocks.map((block) => lineText(page, block))),
    ...places.map((blocks) =>
      blocks.flatMap((block) => linePieces(page, block).flatMap((piece) => piece.split(BEFORE_ROLE))),
    ),
  ]) {
    for (const index of lines.keys()) {
      const bylines = bylinesAt(lines, index);
      if (bylines.length > 0) return bylines;
    }
  }
  return [];
}

function bylinesAt(lines: readonly string[], index: number): string[] {
  const line = lines[index] ?? '';
  if (line.length > LONGEST_BYLINE) return [];
  const following = lines.slice(index + 1);
  if (isListed('detailsHeading', line.toLowerCase())) {
    const end = following.findIndex((other) => !mayBePerson(other));
    return following.slice(0, end < 0 ? following.length : end);
  }
  const before = lines[index - 1] ?? '';
  // Parts of one label: "Reviewed" and "by".
  if (!opensCredit(before) && opensCredit(`${before} ${line}`)) return [];
  // In a table each of its authors has the label before him.
  if (isOpeningAlone(line)) return lines.filter((next, at) => at > index && lines[at - 1] === line && namesFully(next));
  const byline = bylineOf(line);
  return byline === undefined ? [] : [byline];
}

function bylineOf(line: string): string | undefined {
  const reporters = reportersOf(line);
  if (reporters !== undefined) return reporters.map(({ name }) => name).join(' / ');
  const dated = cutDateBefore(line);
  const [first = ''] = partsOfLine(dated);
  const cut = cutDate(first);
  const byline = [line, dated, cutDate(dated), cut].find(isByline);
  // A single word is a name where a date stands beside it.
  const isName =
    byline === undefined &&
    cut !== line &&
    opensByline(cut) &&
    foldedWords(cut).length < 4 &&
    splitNames([cut]).length > 0;
  return isName ? cut : byline;
}

function namesFully(line: string): boolean {
  const names = line.length > LONGEST_BYLINE ? [] : splitNames([line]);
  return names.length > 0 && names.every((name) => isFullName(name) && isNameShaped(name));
}
