import { detectLanguage } from '../../tag/language/detect-language.ts';
import { endsSentence } from '../../text/ends-sentence.ts';
import { fold } from '../../text/fold.ts';
import { sayingOf } from '../../text/saying-of.ts';
import { sentences } from '../../text/sentences.ts';
import { stopwordsOf } from '../../text/stopwords.ts';
import { words } from '../../text/words.ts';
import type { EngineProblem } from '../engine-problem.ts';
import { type ArticleVocabulary, articleVocabulary } from './article-vocabulary.ts';
import type { CheckedArticle } from './checked-article.ts';
import { inventsName } from './invents-name.ts';
import { inventsNumber } from './invents-number.ts';

export type CheckedSummary = { readonly summary: string } | { readonly problem: EngineProblem };

/** Line breaks, control signs, marks that turn the direction of text, and the signs of Markdown and HTML. */
const NOT_PLAIN = /[\p{Cc}\u202a-\u202e\u2066-\u2069*#<>`{}|\ufffd]|https?:/u;
const MIN_WORDS = 5;
/** How many of a summary's words, function words aside, its article has in this or another form. */
const MIN_SHARED = 0.5;

/**
 * A summary from an engine, if it can be let through: plain text in the article's language, whole sentences within the
 * limit (the last ones are left out to fit), of the article's own matter, with no number or name that is not in it, and
 * no headline said again. Pure.
 */
export function checkSummary(written: string, article: CheckedArticle, maxCharacters: number): CheckedSummary {
  const text = written.trim();
  if (text === '' || !text.isWellFormed() || NOT_PLAIN.test(text)) return { problem: 'malformed' };
  const summary = wholeSentences(text, article.language, maxCharacters);
  if (summary === undefined || words(summary).length < MIN_WORDS) return { problem: 'wrong-length' };
  const { language, headline = '', body } = article;
  if (detectLanguage([summary], language)?.language !== language) return { problem: 'wrong-language' };
  const source = [headline, ...body].join('\n');
  const vocabulary = articleVocabulary(source, language);
  if (sayingOf(summary) === sayingOf(headline) || !sharesWords(summary, language, vocabulary)) {
    return { problem: 'off-topic' };
  }
  if (inventsNumber(summary, source, language)) return { problem: 'invented-number' };
  if (inventsName(summary, article, vocabulary)) return { problem: 'invented-name' };
  return { summary };
}

/** As many sentences from the beginning as fit; nothing when the first does not, or the last is cut off. */
function wholeSentences(text: string, language: string, maxCharacters: number): string | undefined {
  const all = sentences(text, language);
  const kept = all.findLast(({ text: sentence, end }) => end <= maxCharacters && endsSentence(sentence));
  return kept === undefined ? undefined : text.slice(0, kept.end);
}

function sharesWords(summary: string, language: string, vocabulary: ArticleVocabulary): boolean {
  const functionWords = stopwordsOf(language);
  const telling = words(fold(summary)).filter(({ text }) => !functionWords.has(text));
  const shared = telling.filter(({ text }) => vocabulary.hasLike(text));
  return shared.length >= telling.length * MIN_SHARED;
}
