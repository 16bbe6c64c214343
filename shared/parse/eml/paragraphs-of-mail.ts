import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { withoutForwardMarks } from './without-forward-marks.ts';

/** RFC 3676, 4.3: the line that parts a mail's signature from its text. */
const SIGNATURE = /(?:^|\r?\n)-- ?\r?\n/;

/** The paragraphs of a mail's plain text, its signature and the headers of forwarded mails left out. */
export function paragraphsOfMail(text: string, isPassedOn: boolean): string[] {
  const [body = ''] = text.split(SIGNATURE, 1);
  return paragraphsOfText(withoutForwardMarks(body.split(/\r?\n/), isPassedOn).join('\n'));
}
