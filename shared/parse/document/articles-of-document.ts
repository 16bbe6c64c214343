import type { ArticleDraft } from '../../article/article-draft.ts';
import { NewsdropError } from '../../errors/newsdrop-error.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { draftOf } from '../drafts/draft-of.ts';
import { mergeFields } from '../drafts/merge-fields.ts';
import type { ParseContext } from '../format.ts';
import { readLabel } from '../labels/read-label.ts';
import { readBareByline } from '../news-lines/read-bare-byline.ts';
import { readByline } from '../news-lines/read-byline.ts';
import { readKicker } from '../news-lines/read-kicker.ts';
import { readTextDrafts } from '../plain-text/read-text-drafts.ts';
import { type DocumentProperties, fieldsOfProperties } from './document-properties.ts';
import type { StyledParagraph } from './styled-paragraph.ts';

/** What may stand above a headline: a kicker, a date, a byline. */
const MOST_LINES_ABOVE = 3;
const LONGEST_LINE_ABOVE = 80;

/**
 * The articles of a word processor's document: its text read like plain text, labelled lines and embedded articles included,
 * under the headline that its styles mark; a subtitle is its abstract.
 *
 * @throws NewsdropError `empty` for a document without text
 */
export async function articlesOfDocument(
  paragraphs: readonly StyledParagraph[],
  properties: DocumentProperties,
  context: ParseContext,
): Promise<ArticleDraft[]> {
  if (paragraphs.length === 0) throw new NewsdropError('empty', 'The document holds no text.');
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
  const told = mergeFields(fieldsOfProperties(properties), { abstract: subtitle?.text });
  return [draftOf(mergeFields(first ?? {}, told)), ...others];
}

/** The first paragraph in the style Title, else a first heading that stands at the top. */
function markedHeadline(paragraphs: readonly StyledParagraph[]): StyledParagraph | undefined {
  const title = paragraphs.find(({ style }) => style === 'title');
  if (title !== undefined) return title;
  const heading = paragraphs.findIndex(({ style }) => style?.startsWith('heading') === true);
  const above = paragraphs.slice(0, Math.max(0, heading));
  const isAtTop = above.length <= MOST_LINES_ABOVE && above.every(({ text }) => text.length <= LONGEST_LINE_ABOVE);
  return isAtTop ? paragraphs[heading] : undefined;
}

/** A short line above the marked headline that says nothing of the article: it names who sends it. */
function isLetterhead(
  { text }: StyledParagraph,
  place: number,
  headline: StyledParagraph | undefined,
  paragraphs: readonly StyledParagraph[],
): boolean {
  if (headline === undefined || place >= paragraphs.indexOf(headline)) return false;
  const isName = text.length <= LONGEST_LINE_ABOVE && !/[\p{Nd}@]/u.test(text) && !endsSentence(text);
  return isName && readLabel(text) === undefined && readKicker(text) === undefined && !isByline(text, paragraphs);
}

function isByline(line: string, paragraphs: readonly StyledParagraph[]): boolean {
  const others = paragraphs.map(({ text }) => text).filter((text) => text !== line);
  return readByline(line) !== undefined || readBareByline(line, others.join('\n')) !== undefined;
}
