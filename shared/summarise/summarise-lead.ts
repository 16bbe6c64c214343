import { isSpaceless } from '../text/spaceless.ts';
import { endsSentence } from './junk-lines.ts';
import { leadSentences, sayingOf } from './lead-sentences.ts';
import { leansOnBefore } from './leans-on-before.ts';
import type { Summariser, SummariserInput } from './summariser.ts';

/** An abstract much shorter than this part of the limit is a teaser line, not a summary. */
const MIN_ABSTRACT_SHARE = 0.1;
/** How many sentences may be passed over to find ones that fit: what comes later is no lead any more. */
const MAX_PASSED_OVER = 5;
const ANNOUNCES_MORE = /[:،,؛;…]["'”’»)\]\s]{0,3}$|\.\.\.["'”’»)\]\s]{0,3}$/u;

/**
 * The sender's own abstract when it is a whole one, else the article's first sentences as they stand, as many as fit;
 * one that is too long is passed over, and with it what leans on it. Ends on a sentence, keeps a quotation whole, never
 * says the headline again. Nothing for an article whose body fits
 * the limit anyway, and for one that opens with nothing but sentences beyond the limit.
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

/** True for an article whose body is no longer than a summary of it may be. */
export function isShort({ body }: SummariserInput, maxCharacters: number): boolean {
  return body.reduce((sum, paragraph) => sum + paragraph.length, 0) <= maxCharacters;
}

function leadOf(article: SummariserInput, maxCharacters: number): string | undefined {
  if (isShort(article, maxCharacters)) {
    return undefined;
  }
  return chooseLead(article, maxCharacters, leansOnBefore) ?? chooseLead(article, maxCharacters, () => false);
}

/** @param leans tells sentences that may only stand behind the one before them in the article */
function chooseLead(
  { body, headline, language }: SummariserInput,
  maxCharacters: number,
  leans: (sentence: string, language: string | undefined) => boolean,
): string | undefined {
  const joint = isSpaceless(language ?? '') ? '' : ' ';
  let whole: string | undefined;
  let text = '';
  let followsOn = false;
  let passedOver = 0;
  for (const sentence of leadSentences(body, headline, language)) {
    const longer = text === '' ? sentence.text : text + joint + sentence.text;
    if (longer.length <= maxCharacters && (followsOn || !leans(sentence.text, language))) {
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
