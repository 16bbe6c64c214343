import { foldWords } from '../prose/fold-words.ts';
import { AGENCIES } from './agencies.ts';
import { PICTURE_OWNERS, PICTURE_WORDS } from './line-words.ts';
import { reservesRights } from './tail-lines.ts';

/** `A dredger in the port (Reuters)`; a story is signed so behind its last full stop. */
const CREDITED = /(?<=[^.!?؟…»”"\s]) ?[([]([^()[\]]{2,40})[)\]]$/u;
/** `At work. (Photo Le Courrier/Anne Roche)`; `(file photo)` stands behind sentences as well. */
const IN_BRACKETS = /[([]([^()[\]:/]{2,20}?)(?: ?[:/] ?| (?=\p{Lu}))[^()[\]]{2,50}[)\]]\.?$/u;
/** `At dawn Photograph: Lewis Arden/The Courier`, where capitals show both. */
const BEHIND = /(?<=[\s.])(\p{Lu}[\p{L} ]{2,15}) ?: ?\p{Lu}[^:.!?]{2,50}$/u;
/** `At the beach. [Daniel Otieno, Harbour Post]` */
const TAKEN_BY = /[.!?] \[\p{Lu}[^[\],]{3,40}, \p{Lu}[^[\],]{2,30}\]$/u;
const PICTURES: ReadonlySet<string> = new Set(PICTURE_WORDS.map(foldWords));
const PARTNERS = / ?[/-] ?/;
const LONGEST = 250;
const OWNED = /^[©ⓒ] ?/;
const MOST_WORDS_OF_OWNER = 6;
const OWNERS: ReadonlySet<string> = new Set(PICTURE_OWNERS.map(foldWords));

/**
 * True for a line under a picture that shows whose it is: an agency in brackets behind a line without a full stop, the word for a
 * picture and a name in brackets, who took it and for whom behind one, `© dpa`.
 */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (OWNED.test(line)) return line.split(' ').length <= MOST_WORDS_OF_OWNER && !ownsText(line);
  const end = line.slice(-80);
  if (TAKEN_BY.test(end)) return true;
  if ([IN_BRACKETS, BEHIND].some((form) => PICTURES.has(foldWords(form.exec(end)?.[1] ?? '')))) return true;
  const owner = CREDITED.exec(line.slice(-60))?.[1];
  return owner?.split(PARTNERS).some((name) => AGENCIES.includes(name) || OWNERS.has(foldWords(name))) ?? false;
}

/** A year, or the words of rights: that is whose the text is. */
function ownsText(line: string): boolean {
  return /\p{Nd}{4}/u.test(line) || reservesRights(line);
}
