import { hasOpenQuote } from '../text/quotes.ts';
import { sayingOf } from '../text/saying-of.ts';
import { type Sentence, sentences } from '../text/sentences.ts';
import { isFrontMatter, isJunkLine } from './junk-lines.ts';
import { withoutDateline } from './without-dateline.ts';

/** A stretch of the article that can stand in a summary: a sentence, or several that one quotation holds together. */
export interface LeadSentence {
  readonly text: string;
  /** True for the last of its paragraph. */
  readonly endsParagraph: boolean;
}

/** A quotation that is still open after so many sentences has lost its closing mark. */
const MAX_QUOTED_SENTENCES = 8;

/**
 * The sentences of a body in order, each once, without junk lines, datelines and the headline said again; found as they
 * are asked for.
 */
export function* leadSentences(
  body: readonly string[],
  headline: string | undefined,
  language: string | undefined,
): Generator<LeadSentence> {
  const told = new Set([sayingOf(headline ?? '')]);
  let atStart = true;
  for (const paragraph of body) {
    if (isJunkLine(paragraph) || told.has(sayingOf(paragraph))) {
      continue;
    }
    const text = withoutDateline(paragraph.trimStart(), atStart);
    const wholes = wholeQuotes(text, sentences(text, language));
    for (const [place, sentence] of wholes.entries()) {
      const saying = sayingOf(sentence);
      if (told.has(saying) || (atStart && isFrontMatter(sentence))) {
        continue;
      }
      told.add(saying);
      atStart = false;
      yield { text: sentence, endsParagraph: place === wholes.length - 1 };
    }
  }
}

function wholeQuotes(paragraph: string, parts: readonly Sentence[]): string[] {
  const wholes: string[] = [];
  for (let first = 0; first < parts.length; ) {
    const start = parts[first]?.start ?? 0;
    let last = first;
    while (
      hasOpenQuote(paragraph.slice(start, parts[last]?.end)) &&
      last + 1 < Math.min(parts.length, first + MAX_QUOTED_SENTENCES)
    ) {
      last++;
    }
    const closed = !hasOpenQuote(paragraph.slice(start, parts[last]?.end));
    last = closed ? last : first;
    wholes.push(paragraph.slice(start, parts[last]?.end));
    first = last + 1;
  }
  return wholes;
}
