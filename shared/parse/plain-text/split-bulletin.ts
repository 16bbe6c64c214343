import { endsSentence } from '../../text/ends-sentence.ts';
import { isHeadlineLike } from '../news-lines/is-headline-like.ts';
import { opensBackMatter } from '../news-lines/until-end-mark.ts';
import type { TextLine } from '../prose/to-text-lines.ts';

/** `-----`, `=====`, `*****`: shorter ones also part what is one text. */
const LONG_RULE = /^(?:-{5,}|={5,}|\*{5,}|_{5,}|—{3,}|─{3,})$/;
const FEWEST_WORDS = 4;
const SHORTEST_PARAGRAPH = 60;

/**
 * Parts a bulletin, in which long rules stand between articles, into these: each opens with a headline and goes on in
 * sentences. The name of the bulletin on top is left out. A text that is parted in any other way is one.
 */
export function splitBulletin(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const parts: TextLine[][] = [[]];
  for (const line of lines) {
    if (LONG_RULE.test(line.text)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  const [first = [], ...others] = parts.filter((part) => part.length > 0);
  const isName = first.every(({ text }) => isHeadlineLike(text));
  const articles = isName ? others : [first, ...others];
  return articles.length > 1 && articles.every(isArticle) ? articles : [lines];
}

function isArticle([headline, ...body]: readonly TextLine[]): boolean {
  if (headline === undefined || !isHeadlineLike(headline.text) || opensBackMatter(headline.text)) return false;
  const isText = body.some(({ text }) => text.length >= SHORTEST_PARAGRAPH && endsSentence(text));
  return isText && headline.text.split(' ').length >= FEWEST_WORDS;
}
