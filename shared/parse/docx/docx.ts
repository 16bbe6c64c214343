import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { readZip } from '../archive/read-zip.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { mergeFields } from '../drafts/merge-fields.ts';
import type { Format, OpenedFile } from '../format.ts';
import { readLabel } from '../labels/read-label.ts';
import { readBareByline } from '../news-lines/read-bare-byline.ts';
import { readByline } from '../news-lines/read-byline.ts';
import { readKicker } from '../news-lines/read-kicker.ts';
import { readTextDrafts } from '../plain-text/read-text-drafts.ts';
import { documentProperties } from './document-properties.ts';
import { readWordPackage } from './word-package.ts';
import { paragraphsOfDocument, type WordParagraph } from './word-paragraphs.ts';

/** What may stand above a headline: a kicker, a date, a byline. */
const MOST_LINES_ABOVE = 3;
const LONGEST_LINE_ABOVE = 80;

/**
 * A Word document (DOCX, transitional or strict): its text read like plain text, labelled lines and embedded articles
 * included, under the headline that its styles mark; a subtitle is its abstract. Deleted text, comments and notes are
 * left out.
 */
export const docx: Format = {
  name: 'docx',
  recognises: (file) => holdsWordDocument(file),
  parse: async ({ bytes }, context) => {
    const { document, styles, properties } = readWordPackage(bytes, context.budget);
    const paragraphs = paragraphsOfDocument(document, styles);
    if (paragraphs.length === 0) throw new NewsdropError('empty', 'The Word document holds no text.');
    const headline = markedHeadline(paragraphs);
    const subtitle = paragraphs.find(({ style, text }) => style === 'subtitle' && !isByline(text, paragraphs));
    const text = paragraphs.filter(
      (paragraph, place) =>
        paragraph !== headline && paragraph !== subtitle && !isLetterhead(paragraph, place, headline, paragraphs),
    );
    const [first, ...others] = await readTextDrafts(
      text.map((paragraph) => paragraph.text),
      headline?.text,
      context,
    );
    const told = mergeFields(documentProperties(properties, context), { abstract: subtitle?.text });
    return [draftOf(mergeFields(first ?? {}, told)), ...others];
  },
};

/** The first paragraph in the style Title, else a first heading that stands at the top. */
function markedHeadline(paragraphs: readonly WordParagraph[]): WordParagraph | undefined {
  const title = paragraphs.find(({ style }) => style === 'title');
  if (title !== undefined) return title;
  const heading = paragraphs.findIndex(({ style }) => style?.startsWith('heading') === true);
  const above = paragraphs.slice(0, Math.max(0, heading));
  const isAtTop = above.length <= MOST_LINES_ABOVE && above.every(({ text }) => text.length <= LONGEST_LINE_ABOVE);
  return isAtTop ? paragraphs[heading] : undefined;
}

/** A short line above the marked headline that says nothing of the article: it names who sends it. */
function isLetterhead(
  { text }: WordParagraph,
  place: number,
  headline: WordParagraph | undefined,
  paragraphs: readonly WordParagraph[],
): boolean {
  if (headline === undefined || place >= paragraphs.indexOf(headline)) return false;
  const isName = text.length <= LONGEST_LINE_ABOVE && !/[\p{Nd}@]/u.test(text) && !endsSentence(text);
  return isName && readLabel(text) === undefined && readKicker(text) === undefined && !isByline(text, paragraphs);
}

function isByline(line: string, paragraphs: readonly WordParagraph[]): boolean {
  const others = paragraphs.map(({ text }) => text).filter((text) => text !== line);
  return readByline(line) !== undefined || readBareByline(line, others.join('\n')) !== undefined;
}

function holdsWordDocument({ bytes }: OpenedFile): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    const paths = readZip(bytes).map(({ path }) => path.toLowerCase());
    return paths.includes('[content_types].xml') && paths.some((path) => /^\/?word\//.test(path));
  } catch (error) {
    // A damaged archive is told by the zip format, in its own words.
    if (error instanceof NewsdropError) return false;
    throw error;
  }
}
