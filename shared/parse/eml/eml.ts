import type { ArticleDraft } from '../../article/article-draft.ts';
import { isPermanent, NewsdropError } from '../../errors/newsdrop-error.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { mergeFields } from '../drafts/merge-fields.ts';
import type { Format, OpenedFile, ParseContext } from '../format.ts';
import { joinParts } from '../parts/join-parts.ts';
import { parsePart } from '../parts/parse-part.ts';
import { readParts } from '../parts/read-parts.ts';
import { readTextDrafts } from '../plain-text/read-text-drafts.ts';
import { isMailHead } from './is-mail-head.ts';
import { type MailAttachment, type MailMessage, readMail } from './read-mail.ts';
import { splitMailbox } from './split-mailbox.ts';

/**
 * A mail (RFC 5322), or several in a mailbox: its text as an article under its subject, and the articles of its attachments that are files of a
 * known format. The other attachments are told as parts that hold no article.
 */
export const eml: Format = {
  name: 'eml',
  recognises: (file) => isMailHead(headOf(file)),
  parse: async ({ bytes }, context) => {
    const mails = splitMailbox(bytes);
    if (mails.length === 1) return parseMail(bytes, context);
    const nameOf = (place: number): string => `message ${place + 1}`;
    const read = await readParts(
      mails.entries().toArray(),
      ([place, mail]) => parseOf(nameOf(place), mail, context),
      nameOf,
      context,
    );
    return joinParts(read);
  },
};

/** The articles of one mail of several, with what names them and its problems under the mail's own name. */
async function parseOf(name: string, bytes: Uint8Array, context: ParseContext): Promise<ArticleDraft[]> {
  const articles = await parseMail(bytes, {
    ...context,
    onPartProblem: (problem) => context.onPartProblem?.({ ...problem, part: `${name}/${problem.part}` }),
  });
  return articles.map((article, place) => ({ ...article, part: `${name}/${article.part ?? place + 1}` }));
}

async function parseMail(bytes: Uint8Array, context: ParseContext): Promise<ArticleDraft[]> {
  const mail = await readMail(bytes, context);
  const attached = await readAttachments(mail.attachments, context);
  const own = mail.isCover && attached.length > 0 ? [] : await readMessage(mail, context);
  const articles = joinParts([...own, ...attached]);
  if (articles.length === 0) throw new NewsdropError('empty', 'The mail holds neither text nor an attached article.');
  return articles;
}

/** Attachments that are text, or may look like it, and never an article. */
const NO_ARTICLES: ReadonlyMap<string, string> = new Map([
  ['application/pgp-signature', 'a signature'],
  ['application/pkcs7-signature', 'a signature'],
  ['application/x-pkcs7-signature', 'a signature'],
  ['application/pgp-keys', 'a key'],
  ['text/calendar', 'an appointment'],
  ['text/vcard', 'a contact'],
  ['text/x-vcard', 'a contact'],
  ['text/directory', 'a contact'],
  ['message/delivery-status', 'a report on delivery'],
  ['message/disposition-notification', 'a report on delivery'],
  ['text/rfc822-headers', "another mail's header"],
]);
const HEAD_BYTES = 65_536;

function headOf({ bytes }: OpenedFile): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('latin1');
}

/** The mail's own articles; none for a mail that only carries its attachments. */
async function readMessage(mail: MailMessage, context: ParseContext): Promise<ArticleDraft[][]> {
  if (mail.paragraphs.length === 0) return [];
  const [first, ...others] = await readTextDrafts(mail.paragraphs, mail.subject, context);
  // A byline in the text knows better than its header who wrote it, and a source there whose it is.
  const { authors, sourceName, ...fields } = mail.fields;
  const sender = first?.authors.length ? { authors: first.authors } : { authors };
  const told = { ...fields, ...sender, sourceName: first?.sourceName ?? sourceName };
  return [[draftOf(mergeFields(told, first ?? {})), ...others]];
}

async function readAttachments(
  attachments: readonly MailAttachment[],
  context: ParseContext,
): Promise<ArticleDraft[][]> {
  const found: ArticleDraft[][] = [];
  for (const { path, bytes, mimeType } of attachments) {
    try {
      if (NO_ARTICLES.has(mimeType)) throw new NewsdropError('unsupported', `It is ${NO_ARTICLES.get(mimeType)}.`);
      found.push(await parsePart(bytes, path, context));
    } catch (fault) {
      if (!isPermanent(fault)) throw fault;
      context.onPartProblem?.({ part: path, code: fault.code, detail: fault.message });
    }
  }
  return found;
}
