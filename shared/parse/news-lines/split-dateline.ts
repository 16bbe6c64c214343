import type { Author } from '../../article/article.ts';
import { AGENCIES, DATELINE_AGENCIES } from './agencies.ts';
import { DATELINE_FORMS } from './dateline-forms.ts';
import { isDesk } from './is-desk.ts';
import { readKicker } from './read-kicker.ts';
import { splitReporterDateline } from './split-reporter-dateline.ts';

const LONGEST_DATELINE = 120;
/** An agency between slashes, of which a form takes the second for what parts it from the text: `في 3 مارس /قنا/`. */
const OPEN_SLASH = / \/[^/\s]{2,20}$/;

/** A dateline, the text after it, and the reporters that it names, if it names any. */
export interface SplitDateline {
  readonly dateline: string;
  readonly rest: string;
  readonly authors?: readonly Author[];
}

/** Parts a paragraph into the dateline that it opens with (`PARIS (AFP) — …`) and the text after it. */
export function splitDateline(paragraph: string): SplitDateline | undefined {
  const head = paragraph.slice(0, LONGEST_DATELINE);
  for (const { sign, pattern, namesAuthor, namesDesk, mayBeKicker } of DATELINE_FORMS) {
    const match = sign?.test(head) === false ? null : pattern.exec(head);
    const agency = match?.groups?.agency;
    if (agency !== undefined && !AGENCIES.includes(agency) && !DATELINE_AGENCIES.includes(agency)) continue;
    if (namesDesk === true && !isDesk(match?.[2] ?? '')) continue;
    if (match?.[1] === undefined || (mayBeKicker === true && readKicker(match[1]) !== undefined)) continue;
    const closing = OPEN_SLASH.test(match[1]) && paragraph[match[1].length] === '/' ? '/' : '';
    const dateline = match[1].trim() + closing;
    const rest = paragraph.slice(match[0].length).trimStart();
    const names = namesAuthor === true ? match[2] : undefined;
    if (names === undefined) return { dateline, rest };
    return { dateline, rest, authors: names.split(/、|(?<=\p{Script=Han}) /u).map((name) => ({ name })) };
  }
  return splitReporterDateline(paragraph) ?? splitPlaceSaidAgain(paragraph);
}

/** `اصفهان - مدیرکل میراث استان اصفهان گفت`: where no capital shows a place, that the paragraph speaks of it does. */
function splitPlaceSaidAgain(paragraph: string): SplitDateline | undefined {
  const [opening = '', dateline = ''] = /^([\p{Lo}\p{M}]{3,20}) [–—-] (?=\p{Lo})/u.exec(paragraph) ?? [];
  const rest = paragraph.slice(opening.length);
  const isSaidAgain = dateline !== '' && rest.split(/[\s،,.]/u).includes(dateline);
  return isSaidAgain && !/ [–—-] /u.test(rest) ? { dateline, rest } : undefined;
}
