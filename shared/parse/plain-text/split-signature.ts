import type { Author } from '../../article/article.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { isHeadlineLike } from '../news-lines/is-headline-like.ts';
import { hasGivenName } from '../news-lines/is-person.ts';
import { readBareByline } from '../news-lines/read-bare-byline.ts';

/** The sentence in front of it shows that a name is none of a list. */
const FEWEST_PARAGRAPHS = 2;

/** Parts the name with which its reporter signs under a text, of whom the text does not speak, from the text. */
export function splitSignature(
  body: readonly string[],
  headline = '',
): {
  readonly body: readonly string[];
  readonly authors?: readonly Author[];
} {
  const text = body.slice(0, -1);
  if (text.length < FEWEST_PARAGRAPHS || !text.slice(-FEWEST_PARAGRAPHS).every(endsSentence)) return { body };
  // `Jane Roe, Bristol`: a reader of the paper, and where she lives.
  const [name = '', place, ...more] = (body.at(-1) ?? '').split(/ ?[,،] | [–—-] /);
  const isReader = place !== undefined && more.length === 0 && isHeadlineLike(place) && hasGivenName(name);
  if (isReader && !text.join('\n').includes(name)) return { body: text, authors: [{ name }] };
  const byline = readBareByline(body.at(-1) ?? '', [headline, ...text].join('\n'));
  return byline === undefined || byline.dateline !== undefined ? { body } : { body: text, authors: byline.authors };
}
