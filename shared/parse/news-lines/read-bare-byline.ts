import type { Author } from '../../article/article.ts';
import { words } from '../../text/words.ts';
import { foldWords } from '../prose/fold-words.ts';
import { isAgency } from './agencies.ts';
import { withoutBylineOpening } from './authors-of-byline.ts';
import { BYLINE_LABELS, PLACE_WORDS } from './byline-words.ts';
import { isDesk } from './is-desk.ts';
import { isOutlet } from './is-outlet.ts';
import { hasGivenName, mayBePerson } from './is-person.ts';
import { isPlace } from './is-place.ts';

/**
 * A byline without any word that opens one, and the place beside it: a known city, or one in front of it where the text speaks of
 * it or an agency stands beside it.
 */
export interface BareByline {
  readonly authors: readonly Author[];
  readonly dateline?: string;
}

const LONGEST = 90;
const MOST_PIECES = 6;
/** In typescript two tatweels are a dash. */
const BETWEEN = / ?ـ{1,3} ?| ?[:/|،,–—] ?| - |(?<=\p{Lo})- |(?<=\p{Ll}{2})\. /u;
/** `منى الشامي وكريم عبد المنعم`: two words in front, two behind. */
const AND = /(?<=\S \S{1,30}) و(?=\p{L}{2,30} \p{L})/u;
/** `رشيد الزياني من أزيلال` */
const FROM_PLACE = new RegExp(` (?:${PLACE_WORDS.join('|')}) (?=\\S{3,20}$)`, 'u');
const PLACE = /^(?!\p{Ll})[\p{L}\p{M}'’]{2,20}(?:[ -][\p{L}\p{M}'’]{1,20}){0,2}$/u;
/** `صفاقس (تونس)`, `ليلى بن عمار (صفاقس)` */
const IN_BRACKETS = / \(([^()]{2,30})\)$/u;
const PARTICLE = /^[وفبلك]/u;
const SEAM = /[\sـ:/|،,.–—-]{1,6}$/u;

/**
 * Reads a line such as `Lucía Berrocal`, `بريدة: عبدالرحمن الفريدي`, `بغداد – واع – مصطفى الجنابي`: reporters, with the places that
 * they wrote from. Only given names and the text show that it is one: a reporter is not spoken of there, whoever else stands
 * on a line of their own is.
 *
 * @param text the headline and the paragraphs after the line
 * @param isPaper whether a name is an agency's, a desk's or a paper's
 */
export function readBareByline(
  line: string,
  text: string,
  isPaper: (name: string) => boolean = (name) => isAgency(name) || isDesk(name) || isOutlet(name),
): BareByline | undefined {
  if (line.length > LONGEST || /[.!?؟…]$/u.test(line)) return undefined;
  const bare = line.replace(/ ?[:：*]$/, '');
  const isFromPlace = FROM_PLACE.test(bare) && text.includes(bare.slice(bare.lastIndexOf(' ') + 1));
  const written = bare
    .split(isFromPlace ? FROM_PLACE : BETWEEN)
    .flatMap(splitPair)
    .map((piece) => piece.trim())
    .filter((piece) => !BYLINE_LABELS.has(piece));
  if (written.length > MOST_PIECES || written.includes('')) return undefined;
  const pieces = written.map((piece) => withoutBylineOpening(piece).replace(IN_BRACKETS, ''));
  const sure = pieces.filter(hasGivenName);
  // A place of the text beside it is a mark of a name as well.
  const isPlaced = sure.length === 0 && pieces.some((piece) => PLACE.test(piece) && text.includes(piece));
  const isPair = sure.length > 0 && AND.test(bare) && pieces.every(mayBePerson);
  const people = isPlaced || isPair ? pieces.filter(mayBePerson) : sure;
  const others = pieces.filter((piece) => !people.includes(piece));
  const places = others.filter((piece) => !isPaper(piece));
  if (people.length === 0 || places.length > people.length || !places.every((place) => PLACE.test(place)))
    return undefined;
  if (isSpokenOf(people, text)) return undefined;
  const isPlacedElsewhere = written.some((piece, at) => {
    const beside = IN_BRACKETS.exec(piece)?.[1];
    return beside !== undefined && people.includes(pieces[at] ?? '') && !text.includes(beside);
  });
  if (isPlacedElsewhere) return undefined;
  const authors = people.map((name) => ({ name }));
  const [place = ''] = places;
  const isKnown = isPlace(place);
  if (isKnown && places.length === 1 && pieces[0] !== place) return { authors, dateline: place };
  const isSure = isKnown || text.includes(place) || places.length < others.length;
  if (places.length !== 1 || pieces[0] !== place || !isSure) return { authors };
  const firstPerson = written[pieces.indexOf(people[0] ?? '')] ?? '';
  return { authors, dateline: line.slice(0, line.indexOf(firstPerson)).replace(SEAM, '') };
}

/** Two names, where both may be one: `وسط` in `أحمد منصور وسط المدينة` joins none. */
function splitPair(piece: string): readonly string[] {
  const names = piece.split(AND);
  return names.every((name) => mayBePerson(name.trim())) ? names : [piece];
}

/** By the last name, with or without a particle written to it: others have the same first name. */
function isSpokenOf(people: readonly string[], text: string): boolean {
  const last = new Set(people.map((name) => words(foldWords(name)).at(-1)?.text ?? ''));
  return words(foldWords(text)).some(
    ({ text: word }) => last.has(word) || (PARTICLE.test(word) && last.has(word.slice(1))),
  );
}
