import { type ArticleText, articleTexts } from '../tag/article-texts.ts';
import type { TaggerInput } from '../tag/tagger.ts';

/** A part of an article as it is sent to an engine, and where it begins there, in UTF-16 units. */
export interface AskedPart {
  readonly text: ArticleText;
  readonly start: number;
}

/** What is sent of an article: one text, its parts a line each. */
export interface AskedText {
  readonly text: string;
  readonly parts: readonly AskedPart[];
}

/**
 * UTF-16 units of an article that are sent: three times a long news article, and the bound of what a call may cost. In
 * UTF-8 at most 36 KB, where Comprehend takes 100 (its guidelines and quotas).
 */
export const MAX_ASKED_CHARACTERS = 12_000;

/** The headline and as many whole paragraphs as fit; of a first one that does not fit, its beginning. */
export function askedText(article: Pick<TaggerInput, 'headline' | 'body'>): AskedText {
  const parts: AskedPart[] = [];
  let text = '';
  for (const part of articleTexts(article)) {
    const joint = text === '' ? '' : '\n';
    const room = MAX_ASKED_CHARACTERS - text.length - joint.length;
    if (part.text.length > room && parts.length > 1) break;
    const sent = part.text.slice(0, Math.max(0, room)).toWellFormed();
    if (sent === '') continue;
    parts.push({ text: part, start: text.length + joint.length });
    text += joint + sent;
  }
  return { text, parts };
}
