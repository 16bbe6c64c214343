import type { Address, Attachment } from 'postal-mime';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { lengthOf } from '../../text/length-of.ts';
import { redecodeText } from '../charset/redecode-text.ts';
import { languagesOfProse } from '../dates/languages-of-prose.ts';
import { readDate } from '../dates/read-date.ts';
import type { FoundFields } from '../drafts/draft-of.ts';
import { dateOptions } from '../fields/date-options.ts';
import { publicationFields } from '../fields/publication-fields.ts';
import { readMoment } from '../fields/read-moment.ts';
import type { ParseContext } from '../format.ts';
import { isAgency } from '../news-lines/agencies.ts';
import { isDesk } from '../news-lines/is-desk.ts';
import { isOfficeSender } from '../news-lines/is-office.ts';
import { BEFORE_TIME } from '../news-lines/line-words.ts';
import { isRole } from '../news-lines/role-words.ts';
import { isCoverNote, withoutCourtesies } from '../news-lines/without-courtesies.ts';
import { cleanText } from '../prose/clean-text.ts';
import { paragraphsOf } from '../xml/paragraphs-of.ts';
import { readLooseHtml } from '../xml/read-loose-xml.ts';
import { isQuotedMail, isSignature } from './beside-the-mail.ts';
import { paragraphsOfMail, signatureOf } from './paragraphs-of-mail.ts';
import { settleMailBytes } from './settle-mail-bytes.ts';
import { isForwarded, trimSubject } from './trim-subject.ts';
import { forwardedHeader, holdsHeader, withoutForwardMarks } from './without-forward-marks.ts';
import { withoutNotice } from './without-notice.ts';

/** What a mail says, for the article it holds and the files it carries. */
export interface MailMessage {
  readonly subject: string | undefined;
  readonly paragraphs: readonly string[];
  /** True for a note about what is attached, where anything is. */
  readonly isCover: boolean;
  readonly fields: FoundFields;
  readonly attachments: readonly MailAttachment[];
}

/** A file that came with a mail; pictures that its text shows are none. */
export interface MailAttachment {
  readonly path: string;
  /** In lower case. */
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** How a list marks the subjects of its mails. */
const LIST_NAME = /^\[[^[\]]{1,60}\] ?/;
/** A signature mark in HTML has the name in its own line. */
const SIGNED = /^-- ?\p{L}[^.]{0,80}$/u;
/** `25 نوفمبر 2026 في 9:12` */
const BETWEEN_DAY_AND_TIME = new RegExp(` (?:${BEFORE_TIME.join('|')}) (?=\\p{Nd}{1,2}[:.h])`, 'iu');
const DEEPEST_PARTS = 32;
const MAX_HEADER_BYTES = 1024 * 1024;
/** Mails carry a few files; one with more is made to exhaust its reader. */
const MAX_ATTACHMENTS = 200;

/**
 * Reads a mail's header, its best text, and what is attached to it. The parser is loaded with the first mail.
 *
 * @throws NewsdropError `malformed` for one that nests too deep or is all header, `too-large` for too many attachments
 */
export async function readMail(bytes: Uint8Array, context: ParseContext): Promise<MailMessage> {
  const { default: PostalMime } = await import('postal-mime');
  // A mail that is attached is a file like others.
  const limits = { maxNestingDepth: DEEPEST_PARTS, maxHeadersSize: MAX_HEADER_BYTES, forceRfc822Attachments: true };
  const { language } = context.source;
  const mail = await PostalMime.parse(settleMailBytes(bytes, language), limits).catch((cause: unknown) => {
    throw new NewsdropError('malformed', 'The mail cannot be read: its parts or headers are not in order.', { cause });
  });
  const header = (name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value.trim();
  const sent = readMoment(header('date') ?? mail.date, context);
  const subject = redecode(mail.subject, language);
  const html = redecode(mail.html, language);
  const marked = html === undefined ? [] : paragraphsOfHtmlMail(html);
  const text = redecode(mail.text, language) ?? '';
  const headers = isForwarded(subject) ? [marked, text.split(/\r?\n/)].map(forwardedHeader) : [];
  const passedOn = headers.find(({ size }) => size > 0);
  const isPassedOn = passedOn !== undefined;
  const options = {
    ...dateOptions(context, [], languagesOfProse(text || marked.join('\n'))),
    ...(sent?.offset !== undefined && { timeZone: sent.offset }),
  };
  const first = readDate((passedOn?.get('date') ?? '').replace(BETWEEN_DAY_AND_TIME, ' '), options);
  const isBefore = first !== undefined && sent !== undefined && first.instant <= sent.instant;
  const paragraphs = withoutCourtesies(withoutNotice(bestText(marked, text, isPassedOn)));
  return {
    subject: trimSubject(header('list-id') === undefined ? subject : subject?.replace(LIST_NAME, '')),
    paragraphs,
    isCover: isCoverNote(
      paragraphs,
      mail.attachments.some(({ mimeType }) => mimeType === 'message/rfc822'),
    ),
    fields: {
      identity: mail.messageId?.trim().replace(/^<|>$/g, ''),
      versionCreated: sent?.instant,
      ...publicationFields(isBefore ? first : sent),
      // Who passes a mail on did not write it.
      ...senderOf(isPassedOn ? mailboxOf(passedOn.get('from')) : mail.from, language),
      language: header('content-language')?.split(',')[0]?.trim(),
      keywords: header('keywords')?.split(',').map(cleanText),
    },
    attachments: attachmentsOf(mail.attachments),
  };
}

/** The HTML, whose paragraphs are marked, unless it says much less than the plain text beside it. */
function bestText(html: readonly string[], text: string, isPassedOn: boolean): string[] {
  const signature = signatureOf(text);
  const marked = withoutForwardMarks(html, isPassedOn).filter((line) => line !== '');
  while (marked.length > 1 && (signature.has(marked.at(-1) ?? '') || SIGNED.test(marked.at(-1) ?? ''))) marked.pop();
  const plain = paragraphsOfMail(text, isPassedOn);
  return lengthOf(marked) * 2 >= lengthOf(plain) ? marked : plain;
}

/** A mail's HTML without signature and, unless it passes it on or says little beside it, the mail that it answers. */
function paragraphsOfHtmlMail(html: string): string[] {
  const root = readLooseHtml(html);
  const all = paragraphsOf(root, isSignature);
  if (holdsHeader(all)) return all;
  const own = paragraphsOf(root, (element) => isSignature(element) || isQuotedMail(element));
  return lengthOf(own) * 2 > lengthOf(all) ? own : all;
}

/** Programs declare what charset they please: only the letters tell. */
function redecode(text: string | undefined, language: string | undefined): string | undefined {
  return text === undefined ? undefined : redecodeText(text, language);
}

/** `Harbour Trust [mailto:press@harbour.example]` */
function mailboxOf(written = ''): Address {
  const [name = '', address = ''] = written.split(/[<[(]/);
  return { name: name.replace(/["'*]/g, '').trim(), address: address || name };
}

/** Who wrote a mail: a person is its author, an office its source, and a memorandum has offices there, and no address. */
function senderOf(
  from: Address | undefined,
  language: string | undefined,
): Pick<FoundFields, 'authors' | 'sourceName'> {
  const name = cleanText(redecodeText(from?.name ?? '', language));
  const isNobody = name.includes('@') || isDesk(name) || isAgency(name) || name.split(' ').every(isRole);
  if (name === '' || isNobody || !from?.address) return {};
  return isOfficeSender(name) ? { sourceName: name } : { authors: [{ name }] };
}

function attachmentsOf(attachments: readonly Attachment[]): MailAttachment[] {
  const files = attachments.filter(
    ({ related, contentId, mimeType }) =>
      related !== true && !(contentId !== undefined && mimeType.startsWith('image/')),
  );
  if (files.length > MAX_ATTACHMENTS) {
    throw new NewsdropError('too-large', `The mail has more than ${MAX_ATTACHMENTS} attachments.`);
  }
  return files.flatMap(({ filename, content, mimeType }, place) =>
    typeof content === 'string'
      ? []
      : [
          {
            path: cleanText(filename ?? '') || `attachment-${place + 1} (${mimeType})`,
            mimeType: mimeType.toLowerCase(),
            bytes: new Uint8Array(content as ArrayBuffer),
          },
        ],
  );
}
