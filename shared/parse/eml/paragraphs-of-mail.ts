import { findEndMark } from '../plain-text/until-end-mark.ts';
import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { withoutForwardMarks } from './without-forward-marks.ts';

/** RFC 3676, 4.3: the line that parts a mail's signature from its text. */
const SIGNATURE = /(?:^|\r?\n)-- ?\r?\n/;

/** The paragraphs of a mail's plain text, its signature, what follows an end mark and the headers of forwarded mails left
 * out. */
export function paragraphsOfMail(text: string, isPassedOn: boolean): string[] {
  const [body = ''] = text.split(SIGNATURE, 1);
  const lines = withoutForwardMarks(body.split(/\r?\n/), isPassedOn);
  const end = findEndMark(lines);
  return paragraphsOfText((end < 0 ? lines : lines.slice(0, end)).join('\n'));
}
