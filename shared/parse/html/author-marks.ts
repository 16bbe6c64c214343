import type { NameTest } from './name-test.ts';
import type { PageElement } from './page.ts';
import { AUTHOR_CLASSES, AUTHOR_PATH, FAINT_CLASSES, NO_AUTHOR_CLASSES } from './page-names.ts';

/** Whether an element is marked so; `authorNames` tests names by `MAY_BE_AUTHOR`. */
type AuthorMark = (element: PageElement, authorNames: NameTest) => boolean;

/** Ids made of titles hold any word. */
const MOST_CLASS_WORDS = 6;

/** Finds all names of elements that an author's mark may be in, and more: a cheap first test. */
export const MAY_BE_AUTHOR = new RegExp([...AUTHOR_CLASSES, ...FAINT_CLASSES].join('|'), 'i');

/** Ways to mark an author's name, surest first. */
export const AUTHOR_MARKS: readonly AuthorMark[] = [
  ({ attributes: { itemprop } }) => itemprop !== undefined && /\bauthor\b/i.test(itemprop),
  ({ attributes: { rel } }) => rel !== undefined && /\bauthor\b/i.test(rel),
  (element, authorNames) => authorNames.fits(element) && isAuthorClass(element, AUTHOR_CLASSES),
  ({ tag, attributes: { href } }) => tag === 'a' && href !== undefined && AUTHOR_PATH.test(href),
  (element, authorNames) => authorNames.fits(element) && isAuthorClass(element, FAINT_CLASSES),
];
/** The place of the link to a page about somebody among them: it and those behind it say least. */
export const LINK = 3;

/** True for an element whose class or id holds a known word, and none that shows that something else is meant. */
function isAuthorClass(
  { attributes: { class: classes = '', id = '' } }: PageElement,
  known: ReadonlySet<string>,
): boolean {
  const names = `${classes} ${id}`.split(/\s+/).map((name) => name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []);
  return (
    names.some((words) => words.length <= MOST_CLASS_WORDS && words.some((word) => known.has(word.toLowerCase()))) &&
    !names.flat().some((word) => NO_AUTHOR_CLASSES.has(word.toLowerCase()))
  );
}
