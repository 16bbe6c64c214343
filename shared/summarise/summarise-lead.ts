import { endsSentence } from '../text/ends-sentence.ts';
import { lengthOf } from '../text/length-of.ts';
import { sayingOf } from '../text/saying-of.ts';
import { isSpaceless } from '../text/spaceless.ts';
import { type LeadSentence, leadSentences } from './lead-sentences.ts';
import { leansOnBefore } from './leans-on-before.ts';
import type { Summariser, SummariserInput } from './summariser.ts';

/** An abstract much shorter than this part of the limit is a teaser line, not a summary. */
const MIN_ABSTRACT_SHARE = 0.1;
const MIN_SENTENCES = 3;
/** Of an article that fits the limit, what says more than this part of it again saves nobody the reading. */
const MAX_SHARE = 0.6;
/** How many sentences may be passed over to find ones that fit: what comes later is no lead any more. */
const MAX_PASSED_OVER = 5;
const ANNOUNCES_MORE = /[:،,؛;…]["'”’»)\]\s]{0,3}$|\.\.\.["'”’»)\]\s]{0,3}$/u;

/**
 * The sender's own abstract when it is a whole one, else the article's first sentences as they stand, as many as fit;
 * one that is too long is passed over, and with it what leans on it. Ends on a sentence, keeps a quotation whole, never
 * says the headline again, and is shorter than the article. Nothing for an article of few sentences, and for one
 * that opens with nothing but sentences beyond the limit.
 */
export const summariseLead: Summariser = (article, maxCharacters) =>
  wholeAbstract(article, maxCharacters) ?? leadOf(article, maxCharacters);

/** The sender's own abstract, if it is whole and says something of its own. */
export function wholeAbstract(
  { abstract, headline, body }: SummariserInput,
  maxCharacters: number,
): string | undefined {
  const text = abstract?.trim().replace(/\s+/gu, ' ') ?? '';
  const isWhole =
    text.length <= maxCharacters &&
    text.length >= maxCharacters * MIN_ABSTRACT_SHARE &&
    endsSentence(text) &&
    !ANNOUNCES_MORE.test(text);
  const saying = sayingOf(text);
  const isNew = saying !== sayingOf(headline ?? '') && saying !== sayingOf(body.join(' '));
  return isWhole && isNew ? text : undefined;
}

/** True for an article of few sentences that all fit the limit: a summary of it would be the article. */
export function isShort(article: SummariserInput, maxCharacters: number): boolean {
  return lengthOf(article.body) <= maxCharacters && openingOf(article).length < MIN_SENTENCES;
}

function openingOf({ body, headline, language }: SummariserInput): LeadSentence[] {
  return leadSentences(body, headline, language).take(MIN_SENTENCES).toArray();
}

function leadOf(article: SummariserInput, maxCharacters: number): string | undefined {
  if (isShort(article, maxCharacters)) {
    return undefined;
  }
  const length = lengthOf(article.body);
  const share = length <= maxCharacters ? Math.floor(length * MAX_SHARE) : Number.POSITIVE_INFINITY;
  const room: Room = { limit: maxCharacters, share };
  return chooseLead(article, room, leansOnBefore) ?? chooseLead(article, room, () => false);
}

/** How long a summary may be, and how long it may get behind its first sentence. */
interface Room {
  readonly limit: number;
  readonly share: number;
}

/** @param leans tells sentences that may only stand behind the one before them in the article */
function chooseLead(
  { body, headline, language }: SummariserInput,
  { limit, share }: Room,
  leans: (sentence: string, language: string | undefined) => boolean,
): string | undefined {
  const joint = isSpaceless(language ?? '') ? '' : ' ';
  let whole: string | undefined;
  let text = '';
  let followsOn = false;
  let passedOver = 0;
  for (const sentence of leadSentences(body, headline, language)) {
    const longer = text === '' ? sentence.text : text + joint + sentence.text;
    if (whole !== undefined && longer.length > share) {
      break;
    }
    if (longer.length <= limit && (followsOn || !leans(sentence.text, language))) {
      text = longer;
      whole = canEnd(sentence.text, sentence.endsParagraph) ? text : whole;
      followsOn = true;
    } else if (++passedOver > MAX_PASSED_OVER) {
      break;
    } else {
      text = whole ?? '';
      followsOn = false;
    }
  }
  return whole;
}

/** A paragraph's end is a sentence's, full stop or not, unless it announces what follows. */
function canEnd(sentence: string, endsParagraph: boolean): boolean {
  return !ANNOUNCES_MORE.test(sentence) && (endsParagraph || endsSentence(sentence));
}
