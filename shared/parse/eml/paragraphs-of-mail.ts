import { findEndMark } from '../news-lines/until-end-mark.ts';
import { cleanText } from '../prose/clean-text.ts';
import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { withoutAnsweredMail } from './without-answered-mail.ts';
import { withoutForwardMarks } from './without-forward-marks.ts';

/** RFC 3676, 4.3: the line that parts a mail's signature from its text. */
const SIGNATURE = /(?:^|\r?\n)-- ?\r?\n/;

/** What a mailing list puts under a mail: a long rule, its name, its address. */
const LIST_FOOTER = /\n_{20,80}\r?\n[^\n]{1,200}\n[^@\n]{0,200}[@/][^_]{0,400}$/;
const LONGEST_FOOTER = 1000;

function withoutListFooter(text: string): string {
  const footer = LIST_FOOTER.exec(text.slice(-LONGEST_FOOTER));
  return footer === null ? text : text.slice(0, text.length - footer[0].length);
}

/** The lines of the signature under a mail's plain text, cleaned; none where it marks no signature. */
export function signatureOf(text: string): ReadonlySet<string> {
  const start = SIGNATURE.exec(text);
  const signature = start === null ? '' : text.slice(start.index + start[0].length);
  return new Set(signature.split(/\r?\n/).map(cleanText));
}

/**
 * The paragraphs of a mail's plain text; its signature, what follows an end mark, the headers of forwarded mails and
 * the mail that it answers are left out.
 */
export function paragraphsOfMail(text: string, isPassedOn: boolean): string[] {
  const [body = ''] = withoutListFooter(text).split(SIGNATURE, 1);
  const lines = withoutForwardMarks(withoutAnsweredMail(body.split(/\r?\n/)), isPassedOn);
  const end = findEndMark(lines);
  return paragraphsOfText((end < 0 ? lines : lines.slice(0, end)).join('\n'));
}
