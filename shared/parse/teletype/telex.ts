import type { ArticleDraft } from '../../article/article-draft.ts';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { mergeFields } from '../drafts/merge-fields.ts';
import { publicationFields } from '../fields/publication-fields.ts';
import { readMoment } from '../fields/read-moment.ts';
import type { Format, ParseContext } from '../format.ts';
import { authorsOfByline } from '../news-lines/authors-of-byline.ts';
import { isKill } from '../news-lines/is-kill.ts';
import { findEndMark } from '../news-lines/until-end-mark.ts';
import { readTextDrafts } from '../plain-text/read-text-drafts.ts';
import { paragraphsOfText } from '../prose/paragraphs-of-text.ts';
import { publicLines } from './not-for-publication.ts';
import { readOpening } from './read-opening.ts';
import { takeHeldLine } from './take-held-line.ts';
import { type Telex, telexesOf } from './telexes-of.ts';
import { withoutTelexCodes } from './without-telex-codes.ts';

/** The start of a message, with its number or without, on a line of its own. */
const OPENS = /^\s{0,20}ZCZC(?![A-Za-z])[^\r\n]{0,60}\r?\n/;

/** Telexes as agencies still send them in files without control characters, one or many: `ZCZC …` to `NNNN`. */
export const telex: Format = {
  name: 'telex',
  recognises: ({ text = '' }) => OPENS.test(text.slice(0, 100)),
  parse: async ({ text = '' }, context) => {
    const read = await Promise.all(telexesOf(text).map((message) => readTelex(message, context)));
    const drafts = read.flat();
    if (drafts.length === 0) throw new NewsdropError('empty', 'This telex holds no text between its marks.');
    return drafts;
  },
};

async function readTelex({ lines, trailer }: Telex, context: ParseContext): Promise<ArticleDraft[]> {
  const { lines: told, embargo } = takeHeldLine(publicLines(withoutTelexCodes(lines)), context);
  const end = findEndMark(told);
  const { headline, byline, rest } = readOpening(end < 0 ? told : told.slice(0, end));
  const paragraphs = paragraphsOfText(rest.join('\n'));
  if (headline === '' && paragraphs.length === 0) return [];
  const [first, ...others] = await readTextDrafts(paragraphs, headline, context);
  const authors = authorsOfByline(byline);
  const sent = readMoment(trailer, context);
  const said = {
    embargo,
    ...(isKill(lines) && { status: 'canceled' as const }),
    ...(authors.length > 0 && { authors }),
    ...publicationFields(sent),
    versionCreated: sent?.instant,
  };
  return [draftOf(mergeFields(said, first ?? {})), ...others];
}
