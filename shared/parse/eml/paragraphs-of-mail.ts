import { endsSentence } from '../../text/ends-sentence.ts';
import { lengthOf } from '../../text/length-of.ts';
import { hasGivenName } from '../news-lines/is-person.ts';
import { findEndMark } from '../news-lines/until-end-mark.ts';
import { cleanText } from '../prose/clean-text.ts';
import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { withoutAnsweredMail } from './without-answered-mail.ts';
import { withoutForwardMarks } from './without-forward-marks.ts';
import { withoutNotice } from './without-notice.ts';

/** RFC 3676, 4.3: the line that parts a mail's signature from its text. */
const SIGNATURE = /(?:^|\r?\n)-- ?\r?\n/g;
/** A text behind the mark is this many times as long as the note above it: who sends it drew a line there. */
const SHARE_OF_NOTE = 3;
const LONGEST_NOTE = 300;
const LONGEST_READ = 5000;
const LINES_OF_SENDER = 3;
/** An address or a number to call. */
const CALLED = /^.{0,60}(?:@|\p{Nd}[\p{Nd} ()/.+-]{6,20}).{0,30}$/u;

/** What a mailing list puts under a mail: a long rule, its name, its address. */
const LIST_FOOTER = /\n_{20,80}\r?\n[^\n]{1,200}\n[^@\n]{0,200}[@/][^_]{0,400}$/;
const LONGEST_FOOTER = 1000;

function withoutListFooter(text: string): string {
  const footer = LIST_FOOTER.exec(text.slice(-LONGEST_FOOTER));
  return footer === null ? text : text.slice(0, text.length - footer[0].length);
}

/**
 * Parts a mail's plain text at the mark of its signature, if it has one. Above a text that is much longer the same mark is a line
 * that its sender drew under a note to the desk, which is left out; a sender's name, number and notices are no text.
 */
function partSignature(text: string): [body: string, signature: string] {
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(SIGNATURE)) {
    const end = index + mark.length;
    const isNote = index <= LONGEST_NOTE && lengthBehind(text, end) >= index * SHARE_OF_NOTE;
    if (!isNote) return [text.slice(start, index), text.slice(end)];
    if (endsSentence(text.slice(0, index).trim())) start = end;
  }
  return [text.slice(start), ''];
}

/** How long the text behind a place is, without a notice of confidentiality: nothing where somebody signs there. */
function lengthBehind(text: string, place: number): number {
  const paragraphs = paragraphsOfText(text.slice(place, place + LONGEST_READ));
  const [first = ''] = paragraphs;
  const isSigned = paragraphs.slice(0, LINES_OF_SENDER).some((line) => CALLED.test(line));
  return isSigned || hasGivenName(first.split(/ ?[,،|–—-] /)[0] ?? '')
    ? 0
    : lengthOf(withoutNotice(['', ...paragraphs]));
}

/** The lines of the signature under a mail's plain text, cleaned; none where it marks no signature. */
export function signatureOf(text: string): ReadonlySet<string> {
  const [, signature] = partSignature(text);
  return new Set(signature.split(/\r?\n/).map(cleanText));
}

/**
 * The paragraphs of a mail's plain text; its signature, what follows an end mark, the headers of forwarded mails and
 * the mail that it answers are left out.
 */
export function paragraphsOfMail(text: string, isPassedOn: boolean): string[] {
  const [body] = partSignature(withoutListFooter(text));
  const lines = withoutForwardMarks(withoutAnsweredMail(body.split(/\r?\n/)), isPassedOn);
  const end = findEndMark(lines);
  return paragraphsOfText((end < 0 ? lines : lines.slice(0, end)).join('\n'));
}
