import { hasGivenName, mayBePerson } from '../news-lines/is-person.ts';
import { readBareByline } from '../news-lines/read-bare-byline.ts';
import { isPersonRole } from '../news-lines/role-words.ts';
import { signingAgency } from '../news-lines/signing-agency.ts';
import { isCredits, isInitials } from '../news-lines/tail-lines.ts';
import { isEndMark } from '../news-lines/until-end-mark.ts';
import { stripAdMarker } from '../prose/strip-ad-marker.ts';
import { opensCredit } from './byline-openings.ts';
import { foldedWords, foldText } from './fold-text.ts';
import { isByline } from './is-byline.ts';

/** A paragraph on its way into the body. */
export interface Paragraph {
  readonly text: string;
  readonly isHeading: boolean;
}

/** Words from which on a line said twice is a copy and no refrain. */
const COPY_WORDS = 5;
/** Lines at the top among which the headline may be repeated. */
const TOP = 3;
const BEFORE_LAST_STEP = /\s[›»>→]\s/;
const MOST_CALLING_WORDS = 6;

/**
 * A body without what single paragraphs cannot show to be surplus: the headline, copies of earlier paragraphs, ad markers
 * glued to text, bylines at its top, and at its end headings that head nothing, credits, and the agency's and its editors'
 * signature.
 */
export function polishBody(paragraphs: readonly Paragraph[], headline: string | undefined): string[] {
  const title = headline === undefined ? '' : foldText(headline);
  const seen = new Set<string>();
  const kept: Paragraph[] = [];
  for (const { text, isHeading } of paragraphs) {
    const clean = stripAdMarker(text);
    if (clean === undefined || clean === '') continue;
    const words = foldedWords(clean);
    const key = words.join(' ');
    if (words.length === 0 || (kept.length < TOP && title !== '' && isTitle(clean, title))) continue;
    if (words.length >= COPY_WORDS) {
      if (seen.has(key)) continue;
      seen.add(key);
    }
    kept.push({ text: clean, isHeading });
  }
  while (kept.length > 1 && isBylineAbove(kept)) kept.shift();
  while (isSurplusEnd(kept.at(-1)) && kept.length > 1) kept.pop();
  return kept.map(({ text }) => text);
}

/** True for the headline, alone or as the last step of the trail that leads to it. */
function isTitle(line: string, title: string): boolean {
  return foldText(line.split(BEFORE_LAST_STEP).at(-1) ?? '') === title;
}

function isBylineAbove([first, ...others]: readonly Paragraph[]): boolean {
  const line = first?.text ?? '';
  return isByline(line) || readBareByline(line, others.map(({ text }) => text).join('\n')) !== undefined;
}

function isSurplusEnd(paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined) return false;
  if (paragraph.isHeading || isCredits(paragraph.text)) return true;
  return (
    paragraph.text.length < 40 &&
    (signingAgency(paragraph.text) !== undefined ||
      isEndMark(paragraph.text) ||
      isInitials(paragraph.text) ||
      isDeskSign(paragraph.text) ||
      isCalling(paragraph.text) ||
      (/[:：]/.test(paragraph.text) && isSigned(paragraph.text.replace(/^[(（]/, ''))) ||
      (/^\(.*\)$/.test(paragraph.text) && hasGivenName(paragraph.text.slice(1, -1))))
  );
}

/** Who made what, and not what it is about. */
function isSigned(text: string): boolean {
  return opensCredit(text) || isByline(text);
}

/** Who wrote and edited a report, behind the agency's letters: "ENA/ Jane Roe/ John Doe". */
function isDeskSign(text: string): boolean {
  const parts = text.split('/').map((part) => part.trim());
  return parts.length > 2 && parts.slice(1).every(mayBePerson);
}

/** What columns say of their writer below the text, and no sentence: "Writer and researcher from Tunis". */
function isCalling(text: string): boolean {
  const [first = '', ...others] = text.split(' ');
  return others.length > 0 && others.length < MOST_CALLING_WORDS && !/[.!?؟:。]$/.test(text) && isPersonRole(first);
}
