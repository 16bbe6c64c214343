import type { FoundFields } from '../drafts/draft-of.ts';
import { dateOptions } from '../fields/date-options.ts';
import { publicationFields } from '../fields/publication-fields.ts';
import type { Format, ParseContext } from '../format.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { takeTailLines } from '../plain-text/take-tail-lines.ts';
import { cleanText } from '../prose/clean-text.ts';
import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { draftsOfMessages } from './drafts-of-messages.ts';
import { beginsMessage, type TeletypeMessage } from './messages-of.ts';
import { publicLines } from './not-for-publication.ts';
import { readOpening } from './read-opening.ts';
import { restoreControls } from './restore-controls.ts';
import { takeHeldLine } from './take-held-line.ts';
import { readTeletypeDate } from './teletype-date.ts';
import { withoutTelexMarks } from './telexes-of.ts';

/** Source, message number, priority, category, word count, and free text; only the first two are always there. */
const HEADER = /^([A-Za-z]{1,8})(\d{1,6})(?: +(\d))?(?: +([A-Za-z]{1,3}))?(?: +(\d{1,6}))?/;

/** IPTC 7901 (1980): teletype messages, one or many to a file. What a message marks as not for publication is left out. */
export const iptc7901: Format = {
  name: 'iptc-7901',
  recognises: ({ text = '' }) => beginsMessage(text) || restoreControls(text)?.format === 'iptc',
  parse: ({ text = '' }, context) =>
    draftsOfMessages(restoreControls(text)?.message ?? text, (message) => readMessage(message, context)),
};

function readMessage({ header, text, trailer }: TeletypeMessage, context: ParseContext): FoundFields {
  const [first = '', ...slugs] = header.split(/\r?\n/);
  const [, source, number, priority, category] = HEADER.exec(first) ?? [];
  const { lines, embargo } = takeHeldLine(publicLines(withoutTelexMarks(text.split(/\r?\n/))), context);
  const { headline, byline, rest } = readOpening(lines);
  const { body } = takeTailLines(paragraphsOfText(rest.join('\n')), () => dateOptions(context));
  const sent = readTeletypeDate(trailer, context);
  const slugline = cleanText(slugs.join(' ')).replace(/\/$/, '');
  return {
    // A message's number starts anew every day.
    identity:
      source === undefined || sent === undefined ? undefined : `${source}${number}:${sent.instant.slice(0, 10)}`,
    ...publicationFields(sent),
    versionCreated: sent?.instant,
    urgency: priority === undefined || priority === '0' ? undefined : Number(priority),
    embargo,
    headline,
    slugline: slugline === '' ? undefined : slugline,
    authors: authorsOfByline(byline),
    sourceName: source,
    subjects: category === undefined ? [] : [{ scheme: 'category', code: category.toLowerCase() }],
    body,
  };
}
