import { NAME_JOINERS } from '../news-lines/byline-words.ts';
import { mayBePerson } from '../news-lines/is-person.ts';
import { looksLikeName } from '../news-lines/looks-like-name.ts';
import { isPersonRole, namesRole } from '../news-lines/role-words.ts';
import { isOpeningAlone, opensCredit } from './byline-openings.ts';
import { isNameShaped } from './is-name-shaped.ts';
import type { Page, PageElement } from './page.ts';
import { blockElement } from './place-features.ts';
import { splitNames } from './split-names.ts';

const LONGEST_BYLINE = 120;
const MOST_WORDS = 12;
/** More pieces than these are a name and what is said about it, unless something joins them. */
const MOST_PIECES = 4;
/** What shows by itself, or at its end, that another name follows. */
const JOINING = new RegExp(`^(?:${NAME_JOINERS.join('|')}|[,،&])$|[,،]$`, 'iu');

/** The byline in an element that is marked as its author's: its lines up to a date, or the first of its pieces that names somebody. */
export function bylineIn(page: Page, element: PageElement): string | undefined {
  const all = page.runs
    .slice(element.firstRun, element.endRun)
    .map((run) => ({ text: run.text.replace(/\s+/g, ' ').trim(), line: blockElement(page, run.element) }));
  const credit = all.findIndex(({ text }, at) => at > 0 && opensCredit(text));
  const pieces = all
    .slice(0, credit < 0 ? all.length : credit)
    // What ends in a colon says what follows it: "By:", or the place of a report.
    .filter(({ text }) => text !== '' && !/[:：]$/.test(text));
  const texts = pieces.map(({ text }) => text);
  const date = texts.findIndex((text, at) => at > 0 && /\p{Nd}/u.test(text));
  const own = pieces
    .slice(0, date < 0 ? pieces.length : date)
    .filter(({ text }, at) => JOINING.test(text) || texts.indexOf(text) === at)
    .filter(({ text }, at) => (at === 0 ? !/\p{Nd}/u.test(text) && !isOpeningAlone(text) : !namesRole(text)));
  const rows = [...Map.groupBy(own, ({ line }) => line).values()];
  const areRows = rows.length > 1 && rows.every((row) => row.length < 3 && looksLikeName(row[0]?.text ?? ''));
  const isLine = areRows || own.length < MOST_PIECES || own.some(({ text }) => JOINING.test(text));
  const lines = isLine ? rows.map(joinPieces) : [];
  const names = lines.filter((line, at) => at === 0 || splitNames([line]).some(mayBePerson));
  return [element.attributes.content ?? '', names.join('; '), ...texts].find(
    (text) =>
      text.length <= LONGEST_BYLINE && text.split(' ').length <= MOST_WORDS && splitNames([text]).some(isPersonLike),
  );
}

/** Full names side by side are as many people; a word alone behind one is a place. */
function joinPieces(pieces: readonly { readonly text: string }[]): string {
  const texts = pieces.map(({ text }) => text);
  const isName = ([first = '', ...others]: readonly string[]): boolean =>
    looksLikeName(first) && others.every((text) => looksLikeName(text) || /^\p{L}+$/u.test(text));
  return isName(texts) ? texts.filter(looksLikeName).join(', ') : texts.join(' ');
}

/** A name that ends in no role, such as "Jane Roe Senior Reporter" made of two elements. */
function isPersonLike(name: string): boolean {
  return isNameShaped(name) && !isPersonRole(name.split(' ').at(-1) ?? '');
}
