import type { ArticleDraft } from '../../article/article-draft.ts';
import { words } from '../../text/words.ts';
import { findEmbargo } from '../fields/find-embargo.ts';
import type { ParseContext } from '../format.ts';
import { isHeadlineLike } from '../news-lines/is-headline-like.ts';
import { isReleaseMark, withoutUrgency } from '../news-lines/read-kicker.ts';
import { cleanText } from '../prose/clean-text.ts';
import { foldWords } from '../prose/fold-words.ts';
import { presentText } from '../prose/present-text.ts';
import { plainText } from './plain-text.ts';

const MOST_LINES_TO_MARK = 5;
/** `معسكر الناشئين` is what `معسكره للناشئين` says. */
const ARTICLE = /^ال(?=\p{L}{2})/u;

/**
 * The articles of a document's or mail's text, read as plain text is: labelled lines, embedded articles.
 *
 * @param paragraphs each a whole paragraph
 * @param headline the first article's, where the document marks it
 * @throws NewsdropError `empty` when there is neither headline nor text
 */
export async function readTextDrafts(
  paragraphs: readonly string[],
  headline: string | undefined,
  context: ParseContext,
): Promise<ArticleDraft[]> {
  const held = headline === undefined ? undefined : findEmbargo(headline, context);
  const told = held === undefined ? headline : presentText(held.rest);
  // Under the mark of a release stands its own headline, whatever its mail's subject says of it.
  const mark = paragraphs.slice(0, MOST_LINES_TO_MARK).findIndex(isReleaseMark);
  const isOwn = mark >= 0 && isTitle(paragraphs[mark + 1] ?? '') && !isTitle(paragraphs[mark + 2] ?? '');
  const marked = isOwn ? undefined : told;
  const lines = marked === undefined ? paragraphs : [marked, ...paragraphs];
  const text = lines.join('\n\n');
  const drafts = await plainText.parse({ bytes: new Uint8Array(), text }, context);
  const [first, ...others] = held === undefined ? drafts : drafts.map((draft) => ({ embargo: held.embargo, ...draft }));
  if (first === undefined) return [];
  return [marked === undefined ? first : headed(first, withoutUrgency(cleanText(marked))), ...others];
}

/** A draft under the headline that is marked, or that in full: whatever line its reader took for one. */
function headed(draft: ArticleDraft, headline: string): ArticleDraft {
  const [first = '', ...rest] = draft.body;
  const isHeadline = first === headline || (rest.length > 0 && saysInFull(first, headline));
  if (!isHeadline) return { ...draft, headline };
  return { ...draft, headline: first, body: rest };
}

function isTitle(line: string): boolean {
  return isHeadlineLike(line) && /^\P{Nd}+$/u.test(line);
}

/** Whether a line may be a headline, and says all that another one does: a subject is short for the title of its text. */
function saysInFull(line: string, short: string): boolean {
  const folded = foldWords(line);
  const said = words(foldWords(short)).map(({ text }) => text.replace(ARTICLE, ''));
  return isHeadlineLike(line) && said.length > 1 && said.every((word) => folded.includes(word));
}
